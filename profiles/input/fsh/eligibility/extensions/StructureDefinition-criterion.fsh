Extension: CriterionExtension
Id: criterion
Title: "Criterion"
Description: "Which criterion of the delivery model a component of an assessment is about: id of the action in the PlanDefinition."
Context: Observation.component
* insert Structure
* value[x] only code
* value[x] 1..1
