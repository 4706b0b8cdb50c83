ValueSet: Cd4CountValues
Id: cd4-count
Title: "CD4 count"
Description: "Codes of Observations whose value is a CD4 count in cells per microlitre."
* insert Terminology
* $LOINC#24467-3 "CD3+CD4+ (T4 helper) cells [#/volume] in Blood"
