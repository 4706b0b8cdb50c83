Profile: ArtCd4
Parent: Observation
Id: art-cd4
Title: "CD4 count"
Description: "A CD4 count in cells per microlitre."
* insert Structure
* status MS
* code MS
* code from Cd4CountValues (required)
* subject 1..1 MS
* insert OfAClient
* effective[x] 1..1 MS
* effective[x] only dateTime or instant or Period
* effective[x] ^short = "When the blood was drawn"
* value[x] MS
* value[x] only Quantity
* valueQuantity obeys art-not-negative and art-cd4-unit
* valueQuantity
  * value 1..1 MS
  * system 1..1 MS
  * system = $UCUM (exactly)
  * code 1..1 MS
  * code from Cd4UnitValues (preferred)
* specimen MS
* category MS
* dataAbsentReason MS
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[the code of the count, not that of the percentage.]], [[knows a CD4 count by it.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day the blood was drawn.]], [[orders results by it.]])
* insert Supports(value[x], [[cells per microlitre.]], [[compares it with the threshold of the rule.]])
* insert Supports(valueQuantity.value, [[the figure.]], [[rounds nothing.]])
* insert Supports(valueQuantity.system, [[UCUM.]], [[takes nothing else for a unit.]])
* insert Supports(valueQuantity.code, [[{cells}/uL, /uL or 10*6/L: they are the same.]], [[reads all three as the same figure.]])
* insert SupportsCategory
* insert SupportsAbsentReason
* insert Supports(specimen, [[the specimen it was found in.]], [[tells by it which draw has its result.]])
