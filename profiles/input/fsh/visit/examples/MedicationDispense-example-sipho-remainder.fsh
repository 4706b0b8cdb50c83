Instance: example-sipho-remainder
InstanceOf: ArtRefill
Usage: #example
Title: "What was owed, handed out"
Description: "The 33 tablets that were still owed to Sipho, two weeks later: it completes the part fill, which is off the list of what is owed from then on."
* status = #completed
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-sipho)
* extension[completes].valueReference = Reference(example-sipho-refill)
* quantity = 33 '{tablet}' "tablets"
* daysSupply = 33 'd'
* whenHandedOver = "2026-03-18T10:00:00+02:00"
