ValueSet: EncounterKindValues
Id: encounter-kind
Title: "Kind of encounter"
Description: "Every code of the code system of the same name: the two encounters of care in groups."
* insert Terminology
* include codes from system EncounterKind
