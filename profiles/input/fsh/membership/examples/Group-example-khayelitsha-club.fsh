Instance: example-khayelitsha-club
InstanceOf: ArtGroup
Usage: #example
Title: "Adherence club in Khayelitsha"
Description: "Club 17 follows the health care worker-managed group. Four of its members are shown, each with the day they joined; Lindiwe and Nomvula came a year after the others, and Sipho went to another facility in September 2026."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[venue].valueReference = Reference(example-khayelitsha-hall)
* extension[capacity].valuePositiveInt = 28
* identifier.system = "https://example.org/club-number"
* identifier.value = "KH-C17"
* active = true
* type = #person
* actual = true
* code = ModelFamily#hcw-managed-group
* name = "Example Club 17"
* managingEntity = Reference(example-khayelitsha-clinic)
* member[+].entity = Reference(example-thandi)
* member[=].period.start = "2024-02-07"
* member[+].entity = Reference(example-sipho)
* member[=].period.start = "2024-02-07"
* member[=].period.end = "2026-09-02"
* member[+].entity = Reference(example-lindiwe)
* member[=].period.start = "2025-06-04"
* member[+].entity = Reference(example-nomvula)
* member[=].period.start = "2025-06-04"
