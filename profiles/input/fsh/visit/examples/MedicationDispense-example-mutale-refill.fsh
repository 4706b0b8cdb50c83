Instance: example-mutale-refill
InstanceOf: ArtRefill
Usage: #example
Title: "Refill brought by the collector"
Description: "Medicines for twelve weeks, received by the collector of the group."
* status = #completed
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-mutale)
* context = Reference(example-mutale-visit)
* quantity = 84 '{tablet}' "tablets"
* daysSupply = 84 'd'
* receiver = Reference(example-chanda)
* whenHandedOver = "2026-03-02T15:10:00+02:00"
