ValueSet: ObservationKindValues
Id: observation-kind
Title: "Kind of observation"
Description: "Every code of the code system of the same name: observations that no public code system names as we mean them."
* insert Terminology
* include codes from system ObservationKind
