Instance: TracingForm
InstanceOf: Questionnaire
Usage: #definition
Title: "Form for an attempt to trace"
Description: "What is asked of whoever tried to find a client. The linkId of each item is the name of the same parameter of $trace, so that answers become a request without a table between."
* id = "tracing-form"
* insert Definition(TracingForm)
* title = "Form for an attempt to trace"
* description = "What is asked of whoever tried to find a client. The linkId of each item is the name of the same parameter of $trace, so that answers become a request without a table between."
* subjectType = #Patient
* item[+]
  * linkId = "date"
  * text = "When did you try?"
  * type = #date
* item[+]
  * linkId = "person"
  * text = "Who tried?"
  * type = #reference
* item[+]
  * linkId = "means"
  * text = "How?"
  * type = #choice
  * required = true
  * answerValueSet = Canonical(TracingMeansValues)
* item[+]
  * linkId = "outcome"
  * text = "What came of it?"
  * type = #choice
  * answerValueSet = Canonical(TracingOutcomeValues)
* item[+]
  * linkId = "missedReason"
  * text = "Why did the client miss the session?"
  * type = #choice
  * answerValueSet = Canonical(AbsenceReasonValues)
* item[+]
  * linkId = "note"
  * text = "Anything else?"
  * type = #text
