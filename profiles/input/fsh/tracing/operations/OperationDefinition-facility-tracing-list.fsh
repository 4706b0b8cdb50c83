Instance: FacilityTracingListOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Who missed a session in all groups of a facility"
Description: "For the members of all active groups of a facility who missed a session: the same list as that of one group."
* id = "facility-tracing-list"
* insert Definition(FacilityTracingListOperation)
* title = "Who missed a session in all groups of a facility"
* description = "For the members of all active groups of a facility who missed a session: the same list as that of one group."
* resource = #Organization
* insert TracingListParameters
