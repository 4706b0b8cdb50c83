ValueSet: CountKindValues
Id: count-kind
Title: "Kind of count"
Description: "Every code of the code system of the same name: what is counted in the answer to a recorded session."
* insert Terminology
* include codes from system CountKind
