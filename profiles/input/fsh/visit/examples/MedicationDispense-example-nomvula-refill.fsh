Instance: example-nomvula-refill
InstanceOf: ArtRefill
Usage: #example
Title: "Refill without a prescription"
Description: "Nomvula's medicines for nine weeks. No prescription of hers is on record, which every list says until there is one."
* status = #completed
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-nomvula)
* context = Reference(example-nomvula-visit)
* quantity = 63 '{tablet}' "tablets"
* daysSupply = 63 'd'
* whenHandedOver = "2026-03-04T09:30:00+02:00"
