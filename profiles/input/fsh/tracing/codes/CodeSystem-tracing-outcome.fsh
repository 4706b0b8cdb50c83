CodeSystem: TracingOutcome
Id: tracing-outcome
Title: "Outcome of tracing"
Description: "What came of tracing a client."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #returned "Returned" "The client is back in care: came, or collected elsewhere."
* #transferred-out "Transferred out" "The client receives treatment at another facility."
* #stopped "Stopped" "The client has stopped treatment."
* #refused "Refused" "The client was found and does not want to come back."
* #relocated "Relocated" "The client lives elsewhere now; it is not known that another facility treats them."
* #died "Died" "The client has died."
* #unable-to-trace "Unable to trace" "The client was not found."
* #misclassified "Misclassified" "The client was not missing: the record was wrong."
* #promised-to-return "Promised to return" "The client was found and promised to come; tracing goes on until they do."
