Instance: example-thandi-regimen
InstanceOf: ArtMedicationStatement
Usage: #example
Title: "Regimen that changed ten months ago"
Description: "Thandi's regimen was changed on 5 May 2025 for want of stock: the months on the same regimen are counted from then, so that a clinician has to decide."
* extension[regimenLine].valuePositiveInt = 1
* status = #active
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-thandi)
* effectivePeriod.start = "2025-05-05"
