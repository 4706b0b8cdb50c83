Instance: example-dissolved-cag
InstanceOf: ArtGroup
Usage: #example
Title: "Group that was dissolved"
Description: "A group that ended in April 2026 as too few members were left: active is false, and the extension says when and why. Nobody is a member any more; who was stays in the history and in the enrolments."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[dissolved].extension[date].valueDate = "2026-04-30"
* extension[dissolved].extension[reason].valueCode = #too-few-members
* active = false
* type = #person
* actual = true
* code = ModelFamily#client-managed-group
* name = "Example CAG 4"
* managingEntity = Reference(example-lusaka-clinic)
