Instance: DueListOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "What is due in a group"
Description: "For the members of a group what is due or overdue at the next session: viral loads to draw and to review, blood to draw again, consultations, prescriptions."
* id = "due-list"
* insert Definition(DueListOperation)
* title = "What is due in a group"
* description = "For the members of a group what is due or overdue at the next session: viral loads to draw and to review, blood to draw again, consultations, prescriptions."
* kind = #operation
* affectsState = false
* code = #due-list
* resource = #Group
* system = false
* type = false
* instance = true
* insert DueListParameters
