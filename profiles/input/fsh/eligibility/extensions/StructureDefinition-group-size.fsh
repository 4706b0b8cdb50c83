Extension: GroupSizeExtension
Id: group-size
Title: "Size of a group"
Description: "How many members a group of this delivery model has."
Context: PlanDefinition
* insert Structure
* value[x] only Range
* value[x] 1..1
