Instance: MemberRemoveOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "End a membership"
Description: "Ends a client's membership of a group on a day, with the reason: in the Group and in the client's enrolment, together. What was stays on record; the client may come back. A membership that was recorded by mistake is taken back with the reason entered-in-error: the Group has it no more, and the enrolment stays on record as entered in error."
* id = "member-remove"
* insert Definition(MemberRemoveOperation)
* title = "End a membership"
* description = "Ends a client's membership of a group on a day, with the reason: in the Group and in the client's enrolment, together. What was stays on record; the client may come back. A membership that was recorded by mistake is taken back with the reason entered-in-error: the Group has it no more, and the enrolment stays on record as entered in error."
* kind = #operation
* affectsState = true
* code = #member-remove
* comment = "Sent again for the same client, day and reason it writes nothing and answers as before."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(client, in, 1, 1)
  * documentation = "The client, by reference, or by an identifier that fits exactly one client."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = "Last day of the membership; it belongs to it. Without it: today. A full date (YYYY-MM-DD), not in the future. With the reason entered-in-error it is required, and the first day of the membership that is taken back."
  * type = #date
* parameter[+]
  * insert Parameter(reason, in, 1, 1)
  * documentation = "Why the client leaves."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(LeavingReasonValues)
* parameter[+]
  * insert Parameter(note, in, 0, 1)
  * documentation = "What the reason does not say."
  * type = #string
* parameter[+]
  * insert Parameter(group, out, 1, 1)
  * documentation = "The group."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(client, out, 1, 1)
  * documentation = "The client."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(enrolment, out, 1, 1)
  * documentation = "The enrolment that ended, or is entered in error now."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/EpisodeOfCare"
* parameter[+]
  * insert Parameter(since, out, 0, 1)
  * documentation = "First day of the membership, if it is on record."
  * type = #date
* parameter[+]
  * insert Parameter(until, out, 0, 1)
  * documentation = "Last day of the membership. Not there for one that is taken back."
  * type = #date
* parameter[+]
  * insert Parameter(replayed, out, 1, 1)
  * documentation = "True when all of it was on record already and nothing was written."
  * type = #boolean
