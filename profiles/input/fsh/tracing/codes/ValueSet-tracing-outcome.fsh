ValueSet: TracingOutcomeValues
Id: tracing-outcome
Title: "Outcome of tracing"
Description: "Every code of the code system of the same name: what came of tracing a client."
* insert Terminology
* include codes from system TracingOutcome
