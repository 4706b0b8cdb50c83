Extension: BoundsExtension
Id: bounds
Title: "Bounds"
Description: "Least and greatest value that a number given for this parameter may have, both allowed, with the unit the number is in."
Context: OperationDefinition.parameter
* insert Structure
* value[x] only Range
* value[x] 1..1
* valueRange.low 1..1
* valueRange.high 1..1
