Instance: MembershipsOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Who was a member on a day"
Description: "The memberships of a client, or of a group, on one day. Search cannot say it: Group?member finds groups of all times, and FHIR has no search parameter that ties a member to the member's period."
* id = "memberships"
* insert Definition(MembershipsOperation)
* title = "Who was a member on a day"
* description = "The memberships of a client, or of a group, on one day. Search cannot say it: Group?member finds groups of all times, and FHIR has no search parameter that ties a member to the member's period."
* kind = #operation
* affectsState = false
* code = #memberships
* comment = "At least one of client and group is needed. The first and the last day of a membership belong to it."
* resource = #Group
* system = false
* type = true
* instance = false
* parameter[+]
  * insert Parameter(client, in, 0, 1)
  * documentation = "Only memberships of this Patient: its id."
  * type = #id
* parameter[+]
  * insert Parameter(group, in, 0, 1)
  * documentation = "Only memberships of this Group: its id."
  * type = #id
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day."
  * type = #date
* parameter[+]
  * insert Parameter(membership, out, 0, *)
  * documentation = "One membership that holds the day."
  * part[+]
    * insert Parameter(group, out, 1, 1)
    * documentation = "The group."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(since, out, 0, 1)
    * documentation = "First day of the membership, if it is on record."
    * type = #date
  * part[+]
    * insert Parameter(until, out, 0, 1)
    * documentation = "Last day of the membership, if it has ended."
    * type = #date
  * part[+]
    * insert Parameter(enrolment, out, 0, 1)
    * documentation = "The enrolment that belongs to it, if it is on record."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/EpisodeOfCare"
