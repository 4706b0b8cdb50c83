Instance: example-mary-second-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment by a transfer"
Description: "Mary's time in the club that meets on Saturdays, from the day that was her last in club 17."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[group].valueReference = Reference(example-saturday-club)
* status = #active
* type = ModelFamily#hcw-managed-group
* patient = Reference(example-mary)
* managingOrganization = Reference(example-khayelitsha-clinic)
* period.start = "2026-05-06"
