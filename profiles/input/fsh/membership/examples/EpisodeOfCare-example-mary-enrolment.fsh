Instance: example-mary-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment that ended as the client joined another group"
Description: "Mary's time in club 17, to the day on which she moved to the club that meets on Saturdays."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[group].valueReference = Reference(example-khayelitsha-club)
* extension[leavingReason].valueCode = #joined-another-group
* status = #finished
* type = ModelFamily#hcw-managed-group
* patient = Reference(example-mary)
* managingOrganization = Reference(example-khayelitsha-clinic)
* period.start = "2025-06-04"
* period.end = "2026-05-06"
* team = Reference(example-khayelitsha-club-team)
