Instance: example-lusaka-cag
InstanceOf: ArtGroup
Usage: #example
Title: "Community adherence group in Lusaka"
Description: "A group of neighbours that runs itself. Chanda is a member; Mutale left on 30 June 2026, and his time as a member stays on record."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[venue].valueReference = Reference(example-lusaka-home)
* active = true
* type = #person
* actual = true
* code = ModelFamily#client-managed-group
* name = "Example CAG 3"
* managingEntity = Reference(example-lusaka-clinic)
* member[+].entity = Reference(example-chanda)
* member[=].period.start = "2025-01-15"
* member[+].entity = Reference(example-mutale)
* member[=].period.start = "2025-01-15"
* member[=].period.end = "2026-06-30"
