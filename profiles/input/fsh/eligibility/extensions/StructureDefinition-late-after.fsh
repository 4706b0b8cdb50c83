Extension: LateAfterExtension
Id: late-after
Title: "Late after"
Description: "How long after the session a member who comes for medicines counts as late, and not as having missed it."
Context: PlanDefinition
* insert Structure
* value[x] only Duration
* value[x] 1..1
