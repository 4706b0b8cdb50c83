ValueSet: TracingStatusValues
Id: tracing-status
Title: "Where a client stands who missed a session"
Description: "Every code of the code system of the same name: how far away a client is who missed a session: from their group, or from care."
* insert Terminology
* include codes from system TracingStatus
