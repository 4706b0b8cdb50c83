Extension: RegimenLineExtension
Id: regimen-line
Title: "Line of the regimen"
Description: "Line of treatment of the regimen: 1, 2 or 3."
Context: MedicationRequest, MedicationStatement
* insert Structure
* value[x] only positiveInt
* value[x] 1..1
* value[x] ^minValuePositiveInt = 1
* value[x] ^maxValuePositiveInt = 3
