Instance: DissolveOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Dissolve a group"
Description: "Ends a group on a day, with the reason: every member leaves with the reason group-dissolved, and the Group is not active any more. Written together, or nothing."
* id = "dissolve"
* insert Definition(DissolveOperation)
* title = "Dissolve a group"
* description = "Ends a group on a day, with the reason: every member leaves with the reason group-dissolved, and the Group is not active any more. Written together, or nothing."
* kind = #operation
* affectsState = true
* code = #dissolve
* comment = "Sent again for the same day and reason it writes nothing and answers as before."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = "Last day of the group. Without it: today. A full date (YYYY-MM-DD), not in the future."
  * type = #date
* parameter[+]
  * insert Parameter(reason, in, 1, 1)
  * documentation = "Why the group is dissolved."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(DissolvingReasonValues)
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
  * insert Parameter(date, out, 1, 1)
  * documentation = "Last day of the group."
  * type = #date
* parameter[+]
  * insert Parameter(replayed, out, 1, 1)
  * documentation = "True when all of it was on record already and nothing was written."
  * type = #boolean
* parameter[+]
  * insert Parameter(member, out, 0, *)
  * documentation = "A member who left with the end of the group."
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(enrolment, out, 1, 1)
    * documentation = "The enrolment that ended."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/EpisodeOfCare"
