Instance: example-joseph-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment that ended with its group"
Description: "Joseph's time in the group that was dissolved, to its last day."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[group].valueReference = Reference(example-dissolved-cag)
* extension[leavingReason].valueCode = #group-dissolved
* status = #finished
* type = ModelFamily#client-managed-group
* patient = Reference(example-joseph)
* managingOrganization = Reference(example-lusaka-clinic)
* period.start = "2024-10-09"
* period.end = "2026-04-30"
