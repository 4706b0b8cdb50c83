Instance: example-thandi-refill
InstanceOf: ArtRefill
Usage: #example
Title: "Refill"
Description: "Medicines for nine weeks, handed to the client."
* status = #completed
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-thandi)
* context = Reference(example-thandi-visit)
* authorizingPrescription = Reference(example-thandi-prescription)
* quantity = 63 '{tablet}' "tablets"
* daysSupply = 63 'd' 
* whenHandedOver = "2026-03-04T09:20:00+02:00"
