ValueSet: SpecimenStatusValues
Id: specimen-status
Title: "Specimen status"
Description: "Every code of the code system of the same name: what became of a specimen that was to be drawn at a session."
* insert Terminology
* include codes from system SpecimenStatus
