Extension: SessionRecordExtension
Id: session-record
Title: "Record of the session"
Description: "The request that recorded the session and the answer to it, as first received and given: what makes it possible to answer a repeat of the request without writing anything."
Context: Encounter
* insert Structure
* value[x] only Reference(Binary)
* value[x] 1..1
