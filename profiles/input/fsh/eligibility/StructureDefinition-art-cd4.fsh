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
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "When the blood was drawn"
* value[x] MS
* value[x] only Quantity
* valueQuantity
  * value 1..1 MS
  * system 1..1 MS
  * system = $UCUM (exactly)
  * code 1..1 MS
  * code from Cd4UnitValues (required)
* specimen MS
