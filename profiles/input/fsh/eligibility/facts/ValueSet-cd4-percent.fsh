ValueSet: Cd4PercentValues
Id: cd4-percent
Title: "CD4 percentage"
Description: "Codes of Observations whose value is the CD4 percentage."
* insert Terminology
* $LOINC#8123-2 "CD3+CD4+ (T4 helper) cells/100 cells in Blood"
