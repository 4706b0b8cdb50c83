CodeSystem: WhoHiv
Id: who-hiv
Title: "Codes of the WHO SMART HIV guideline in use"
Description: "The codes of the data dictionary of the WHO SMART HIV guideline that ART Groups uses, so that they can be checked where the guideline itself is not at hand."
* insert Fragment
* ^url = $WHO_HIV
* #HIV.D.DE760 "Eligible for DSD" "Whether the client is eligible for a model of differentiated service delivery."
