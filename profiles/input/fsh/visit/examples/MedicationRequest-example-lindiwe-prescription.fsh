Instance: example-lindiwe-prescription
InstanceOf: ArtPrescription
Usage: #example
Title: "Prescription for eighteen months"
Description: "Lindiwe is on her first line regimen since February 2025, as this prescription is the first of it: the months on the same regimen are counted from it."
* extension[regimenLine].valuePositiveInt = 1
* status = #active
* intent = #order
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-lindiwe)
* authoredOn = "2025-02-05"
* requester = Reference(example-nurse)
* courseOfTherapyType = $COURSE_OF_THERAPY#continuous
* dispenseRequest.validityPeriod.start = "2025-02-05"
* dispenseRequest.validityPeriod.end = "2026-08-05"
