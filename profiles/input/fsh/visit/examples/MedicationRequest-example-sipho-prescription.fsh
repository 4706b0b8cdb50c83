Instance: example-sipho-prescription
InstanceOf: ArtPrescription
Usage: #example
Title: "Prescription of a member without a viral load"
Description: "Sipho is on the same regimen for more than a year. That no viral load of his is on record leaves it unknown whether he is eligible."
* extension[regimenLine].valuePositiveInt = 1
* status = #active
* intent = #order
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-sipho)
* authoredOn = "2025-01-08"
* requester = Reference(example-nurse)
* courseOfTherapyType = $COURSE_OF_THERAPY#continuous
* dispenseRequest.validityPeriod.start = "2025-01-08"
* dispenseRequest.validityPeriod.end = "2026-07-08"
