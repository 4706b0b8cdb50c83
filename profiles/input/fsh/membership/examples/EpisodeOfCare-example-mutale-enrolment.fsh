Instance: example-mutale-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment that ended"
Description: "Mutale's first time in the group in Lusaka, which ended when he moved away: last day, reason and a note."
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
* extension[leavingNote].valueString = "Found work in another town; says he will be back."
