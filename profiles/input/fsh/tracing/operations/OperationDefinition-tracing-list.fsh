Instance: TracingListOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Who missed a session of a group"
Description: "For each member of a group who missed a session and has not collected since: since when, whether they still have medicines, whether they are late, have missed it, or are lost from the group or from care, and how far tracing has come."
* id = "tracing-list"
* insert Definition(TracingListOperation)
* title = "Who missed a session of a group"
* description = "For each member of a group who missed a session and has not collected since: since when, whether they still have medicines, whether they are late, have missed it, or are lost from the group or from care, and how far tracing has come."
* resource = #Group
* insert TracingListParameters
