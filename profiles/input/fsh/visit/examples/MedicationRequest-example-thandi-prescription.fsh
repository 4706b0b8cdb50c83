Instance: example-thandi-prescription
InstanceOf: ArtPrescription
Usage: #example
Title: "Prescription"
Description: "A first line regimen for a year."
* extension[regimenLine].valuePositiveInt = 1
* status = #active
* intent = #order
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-thandi)
* authoredOn = "2025-11-05"
* requester = Reference(example-nurse)
* courseOfTherapyType = $COURSE_OF_THERAPY#continuous
* dispenseRequest.validityPeriod.start = "2025-11-05"
* dispenseRequest.validityPeriod.end = "2026-11-04"
