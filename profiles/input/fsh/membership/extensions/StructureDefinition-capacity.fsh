Extension: CapacityExtension
Id: capacity
Title: "Capacity"
Description: "How many members the group can take. Without it: as many as its delivery model allows."
Context: Group
* insert Structure
* value[x] only positiveInt
* value[x] 1..1
