Instance: RotationOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Whose turn it is to collect"
Description: "Says for the next sessions of a group whose members take turns whose turn it is to go to the clinic and collect for all, and who else has to go for a clinical visit of their own, so that nobody goes longer without one than the delivery model allows."
* id = "rotation"
* insert Definition(RotationOperation)
* title = "Whose turn it is to collect"
* description = "Says for the next sessions of a group whose members take turns whose turn it is to go to the clinic and collect for all, and who else has to go for a clinical visit of their own, so that nobody goes longer without one than the delivery model allows."
* kind = #operation
* affectsState = false
* code = #rotation
* comment = "Nothing is written: the turns follow from who collected and who was seen before, so that asking again after somebody was ill, was skipped, joined or left gives turns that fit."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day whose knowledge and membership count. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(first, in, 0, 1)
  * documentation = "The day of the first session to plan; not before asOf. Without it: the day agreed at the last session, or if that is over or was never agreed, asOf."
  * type = #date
* parameter[+]
  * insert Parameter(visits, in, 0, 1)
  * insert Bounds(1, 24, {sessions})
  * documentation = "How many sessions to plan: 1 to 24. Without it: 6."
  * type = #integer
* parameter[+]
  * insert Parameter(unavailable, in, 0, *)
  * documentation = "A member who cannot collect for a time: ill, away, not willing."
  * part[+]
    * insert Parameter(client, in, 1, 1)
    * documentation = "The member, by reference."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(from, in, 0, 1)
    * documentation = "First day. Without it: from now on."
    * type = #date
  * part[+]
    * insert Parameter(until, in, 0, 1)
    * documentation = "Last day; not before the first. Without it: for all the sessions planned."
    * type = #date
* parameter[+]
  * insert Parameter(model, out, 1, 1)
  * documentation = "The delivery model of the group with the version in force on the day: url|version."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day whose knowledge and membership were used."
  * type = #date
* parameter[+]
  * insert Parameter(turn, out, 0, *)
  * documentation = "One session, in the order of their days."
  * part[+]
    * insert Parameter(date, out, 1, 1)
    * documentation = "The day of the session."
    * type = #date
  * part[+]
    * insert Parameter(collector, out, 0, 1)
    * documentation = "Whose turn it is; their own clinical visit is on this day. Not there when nobody can go."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(clinicalVisit, out, 0, *)
    * documentation = "A member who has to be seen though it is not their turn."
    * part[+]
      * insert Parameter(client, out, 1, 1)
      * documentation = "The member."
      * type = #Reference
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
    * part[+]
      * insert Parameter(by, out, 1, 1)
      * documentation = "The last day on which the delivery model is still kept, before the next session comes. On or after the day of this session the member can go along with the collector; before it they have to go earlier."
      * type = #date
    * part[+]
      * insert Parameter(overdue, out, 1, 1)
      * documentation = "True when the delivery model is broken already, or no clinical visit is on record: by is then asOf."
      * type = #boolean
* parameter[+]
  * insert Parameter(member, out, 0, *)
  * documentation = "What the turns rest on, for each member of the day."
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The member."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(lastClinicalVisit, out, 0, 1)
    * documentation = "The day of the last clinical visit: as the collector, or a visit of their own. Not there when none is on record."
    * type = #date
  * part[+]
    * insert Parameter(lastCollected, out, 0, 1)
    * documentation = "The day the member last collected for the group. Not there when they never did."
    * type = #date
