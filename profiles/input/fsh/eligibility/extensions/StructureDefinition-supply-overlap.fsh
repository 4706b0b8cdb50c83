Extension: SupplyOverlapExtension
Id: supply-overlap
Title: "Supply overlap"
Description: "Of how many days a member may still have a medicine when it is handed out again. Without it: the bound overlap of the code system of plausible bounds."
Context: PlanDefinition
* insert Structure
* value[x] only Duration
* value[x] 1..1
