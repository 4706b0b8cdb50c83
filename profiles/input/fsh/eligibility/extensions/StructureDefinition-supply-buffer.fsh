Extension: SupplyBufferExtension
Id: supply-buffer
Title: "Supply buffer"
Description: "For how many days of medicines a facility keeps more than its groups need, for each member."
Context: PlanDefinition
* insert Structure
* value[x] only Duration
* value[x] 1..1
