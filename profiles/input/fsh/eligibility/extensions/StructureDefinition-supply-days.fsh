Extension: SupplyDaysExtension
Id: supply-days
Title: "Days of supply"
Description: "For how many days medicines are handed out at one refill."
Context: PlanDefinition.action
* insert Structure
* value[x] only Range
* value[x] 1..1
