Instance: example-sipho-refill
InstanceOf: ArtRefill
Usage: #example
Title: "Refill handed to a buddy, in part"
Description: "Only a month was in stock: the rest is owed."
* status = #completed
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-sipho)
* context = Reference(example-sipho-visit)
* extension[buddy].valueReference = Reference(example-buddy)
* extension[owed].valueQuantity = 33 '{tablet}' "tablets"
* type = $ACT_CODE#RFP
* quantity = 30 '{tablet}' "tablets"
* daysSupply = 30 'd' 
* whenHandedOver = "2026-03-04T09:25:00+02:00"
