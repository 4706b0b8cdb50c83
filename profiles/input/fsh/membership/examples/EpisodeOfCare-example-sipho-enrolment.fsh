Instance: example-sipho-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment of a client who was transferred out"
Description: "Sipho goes on with treatment at another facility: his enrolment is finished on his last day in the club, with the reason transferred-out and where to."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[group].valueReference = Reference(example-khayelitsha-club)
* extension[leavingReason].valueCode = #transferred-out
* extension[leavingNote].valueString = "To Worcester Clinic, where he works now."
* status = #finished
* type = ModelFamily#hcw-managed-group
* patient = Reference(example-sipho)
* managingOrganization = Reference(example-khayelitsha-clinic)
* period.start = "2024-02-07"
* period.end = "2026-09-02"
* team = Reference(example-khayelitsha-club-team)
