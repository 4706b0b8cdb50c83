Extension: TracingAttemptExtension
Id: tracing-attempt
Title: "Attempt to trace"
Description: "One attempt to find the client: when, by whom, how, and what came of it. In the order in which they were told."
Context: Task
* insert Structure
* extension contains
    date 1..1 and
    person 0..1 and
    means 1..1 and
    outcome 0..1 and
    note 0..1
* extension[date] ^short = "The day of the attempt"
* extension[date].value[x] only date
* extension[date].value[x] 1..1
* extension[person] ^short = "Who tried; a name alone will do"
* extension[person].value[x] only Reference(Practitioner or PractitionerRole or RelatedPerson or Patient)
* extension[person].value[x] 1..1
* extension[means] ^short = "How"
* extension[means].value[x] only code
* extension[means].value[x] 1..1
* extension[means].value[x] from TracingMeansValues (required)
* extension[outcome] ^short = "What came of it; none if the client was not reached"
* extension[outcome].value[x] only code
* extension[outcome].value[x] 1..1
* extension[outcome].value[x] from TracingOutcomeValues (required)
* extension[note] ^short = "Anything else"
* extension[note].value[x] only string
* extension[note].value[x] 1..1
