Profile: ArtCd4Percent
Parent: Observation
Id: art-cd4-percent
Title: "CD4 percentage"
Description: "CD4 cells as a percentage of lymphocytes: what counts of a child under five."
* insert Structure
* status MS
* code MS
* code from Cd4PercentValues (required)
* subject 1..1
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* effective[x] ^short = "When the blood was drawn"
* value[x] only Quantity
* valueQuantity obeys art-percentage
* valueQuantity
  * value 1..1
  * system 1..1
  * system = $UCUM (exactly)
  * code 1..1
  * code = #% (exactly)
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[the code of the percentage, not that of the count.]], [[knows a CD4 percentage by it.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day the blood was drawn.]], [[orders results by it.]])
* insert Supports(value[x], [[the percentage.]], [[compares it with the threshold of the rule.]])
* insert Supports(valueQuantity.value, [[0 to 100.]], [[rounds nothing.]])
* insert Supports(valueQuantity.system, [[UCUM.]], [[takes nothing else for a unit.]])
* insert Supports(valueQuantity.code, [[%.]], [[takes nothing else for a percentage.]])
* insert SupportsCategory
* insert SupportsAbsentReason
* insert Supports(specimen, [[the specimen it was found in.]], [[tells by it which draw has its result.]])
