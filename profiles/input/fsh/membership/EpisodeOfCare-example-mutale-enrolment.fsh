Instance: example-mutale-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment that ended"
Description: "A client who has left the community adherence group."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[group].valueReference = Reference(example-lusaka-cag)
* extension[leavingReason].valueCode = #moved
* status = #finished
* type = ModelFamily#client-managed-group
* patient = Reference(example-mutale)
* managingOrganization = Reference(example-lusaka-clinic)
* period.start = "2025-01-15"
* period.end = "2026-06-30"
* team = Reference(example-lusaka-cag-team)
