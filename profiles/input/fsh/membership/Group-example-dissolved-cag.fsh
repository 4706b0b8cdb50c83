Instance: example-dissolved-cag
InstanceOf: ArtGroup
Usage: #example
Title: "Group that was dissolved"
Description: "A fictional community adherence group that does not meet any more."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[dissolved].extension[date].valueDate = "2026-04-30"
* extension[dissolved].extension[reason].valueCode = #too-few-members
* active = false
* type = #person
* actual = true
* code = ModelFamily#client-managed-group
* name = "Example CAG 4"
* managingEntity = Reference(example-lusaka-clinic)
