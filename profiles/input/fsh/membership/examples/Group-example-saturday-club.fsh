Instance: example-saturday-club
InstanceOf: ArtGroup
Usage: #example
Title: "Adherence club that meets on Saturdays"
Description: "Club 21 of the clinic in Khayelitsha, for clients who work during the week. Mary came from club 17."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[venue].valueReference = Reference(example-khayelitsha-hall)
* extension[capacity].valuePositiveInt = 30
* identifier.system = "https://example.org/club-number"
* identifier.value = "KH-C21"
* active = true
* type = #person
* actual = true
* code = ModelFamily#hcw-managed-group
* name = "Example Club 21"
* managingEntity = Reference(example-khayelitsha-clinic)
* member[+].entity = Reference(example-mary)
* member[=].period.start = "2026-05-06"
