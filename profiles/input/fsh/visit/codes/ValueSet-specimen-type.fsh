ValueSet: SpecimenTypeValues
Id: specimen-type
Title: "Specimen type"
Description: "Every code of the code system of the same name: what the blood of a specimen is to be tested for."
* insert Terminology
* include codes from system SpecimenType
