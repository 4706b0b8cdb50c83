Instance: MemberTransferOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Transfer a member to another group"
Description: "Moves a client from this group to another one on a day: leaving the one, with the reason joined-another-group, and joining the other are written together, or nothing. Joining is checked as for a new member."
* id = "member-transfer"
* insert Definition(MemberTransferOperation)
* title = "Transfer a member to another group"
* description = "Moves a client from this group to another one on a day: leaving the one, with the reason joined-another-group, and joining the other are written together, or nothing. Joining is checked as for a new member."
* kind = #operation
* affectsState = true
* code = #member-transfer
* comment = "The day belongs to both memberships, so that a session of either group on it can be recorded. Sent again it writes nothing and answers as before."
* resource = #Group
* system = false
* type = false
* instance = true
* insert JoiningParameters([["Last day in this group and first day in the other. Without it: today. A full date (YYYY-MM-DD), not in the future."]])
* parameter[+]
  * insert Parameter(to, in, 1, 1)
  * documentation = "The group to join."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(left, out, 1, 1)
  * documentation = "The group that the client left."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(ended, out, 1, 1)
  * documentation = "The enrolment that ended."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/EpisodeOfCare"
* insert JoinedParameters
