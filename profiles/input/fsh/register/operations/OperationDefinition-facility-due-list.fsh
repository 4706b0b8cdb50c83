Instance: FacilityDueListOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "What is due in all groups of a facility"
Description: "For the members of all groups of a facility what is due or overdue at the next session: viral loads to draw and to review, blood to draw again, consultations, prescriptions."
* id = "facility-due-list"
* insert Definition(FacilityDueListOperation)
* title = "What is due in all groups of a facility"
* description = "For the members of all groups of a facility what is due or overdue at the next session: viral loads to draw and to review, blood to draw again, consultations, prescriptions."
* kind = #operation
* affectsState = false
* code = #due-list
* resource = #Organization
* system = false
* type = false
* instance = true
* insert DueListParameters
