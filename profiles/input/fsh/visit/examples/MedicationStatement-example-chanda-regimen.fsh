Instance: example-chanda-regimen
InstanceOf: ArtMedicationStatement
Usage: #example
Title: "Regimen as the EMR tells it"
Description: "Chanda's record at the clinic says since when she takes TDF, 3TC and DTG: the months on the same regimen are counted from that."
* extension[regimenLine].valuePositiveInt = 1
* status = #active
* medicationCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* subject = Reference(example-chanda)
* effectivePeriod.start = "2021-06-14"
* informationSource = Reference(example-lusaka-clinic)
* dosage.text = "One tablet a day."
