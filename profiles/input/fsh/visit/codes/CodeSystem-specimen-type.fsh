CodeSystem: SpecimenType
Id: specimen-type
Title: "Specimen type"
Description: "What the blood of a specimen is to be tested for."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #viral-load "Viral load" "Blood for an HIV viral load."
* #cd4 "CD4" "Blood for a CD4 count."
