Instance: TraceOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Tell an attempt to trace"
Description: "Adds an attempt to find a client to the Task by which they are traced. An outcome other than promised-to-return ends it."
* id = "trace"
* insert Definition(TraceOperation)
* title = "Tell an attempt to trace"
* description = "Adds an attempt to find a client to the Task by which they are traced. An outcome other than promised-to-return ends it."
* kind = #operation
* affectsState = true
* code = #trace
* comment = "The same attempt told again, in all its parts, is on record once: it can be sent again on a bad network."
* resource = #Task
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = "The day of the attempt: not before the session missed and not in the future. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(person, in, 0, 1)
  * documentation = "Who tried. A name alone (Reference.display) will do."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/RelatedPerson"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(means, in, 1, 1)
  * documentation = "How."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(TracingMeansValues)
* parameter[+]
  * insert Parameter(outcome, in, 0, 1)
  * documentation = "What came of it. Without it: the client was not reached, and tracing goes on."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(TracingOutcomeValues)
* parameter[+]
  * insert Parameter(missedReason, in, 0, 1)
  * documentation = "Why the client missed the session, if that was found out."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(AbsenceReasonValues)
* parameter[+]
  * insert Parameter(note, in, 0, 1)
  * documentation = "Anything else."
  * type = #string
* parameter[+]
  * insert Parameter(task, out, 1, 1)
  * documentation = "The Task."
  * type = #Reference
  * targetProfile[+] = Canonical(ArtTracing)
* parameter[+]
  * insert Parameter(attempts, out, 1, 1)
  * documentation = "How many attempts are on record now, 1 or more."
  * type = #integer
* parameter[+]
  * insert Parameter(ended, out, 1, 1)
  * documentation = "Whether tracing has come to an end."
  * type = #boolean
