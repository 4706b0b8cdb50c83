Instance: example-supply-request
InstanceOf: ArtSupplyRequest
Usage: #example
Title: "Medicines for the next two sessions"
Description: "The clinic of the example club asks for the antiretrovirals of its next two sessions, with the buffer of four weeks for each of 27 members and what is still owed."
* status = #active
* itemCodeableConcept = $ATC#J05AR27
* quantity.value = 4026
* quantity.unit = "tablets"
* occurrencePeriod.start = "2026-05-06"
* occurrencePeriod.end = "2026-07-01"
* authoredOn = "2026-04-20"
* requester = Reference(example-khayelitsha-clinic)
