Instance: PackListOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "What to pack for a session"
Description: "What to pack for a group's next session, or one on a date: packs for each member by medicine, what is owed on top, the blood tubes to bring, and the totals."
* id = "pack-list"
* insert Definition(PackListOperation)
* title = "What to pack for a session"
* description = "What to pack for a group's next session, or one on a date: packs for each member by medicine, what is owed on top, the blood tubes to bring, and the totals."
* kind = #operation
* affectsState = false
* code = #pack-list
* comment = "Nothing is written. The members, the medicines and the days are those of the register of the same session."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = "The day of the session. Without it: the next session, as for register. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(group, out, 1, 1)
  * documentation = "The group, with its name."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(date, out, 1, 1)
  * documentation = "The day of the session."
  * type = #date
* parameter[+]
  * insert Parameter(medicine, out, 0, *)
  * documentation = "One medicine over all members, the one handed out most first."
  * insert MedicineTotalParts
  * part[+]
    * insert Parameter(size, out, 1, *)
    * documentation = "Packs of the same size, the smallest first."
    * part[+]
      * insert Parameter(days, out, 1, 1)
      * documentation = "For how many days (d) one pack is: 1 or more."
      * type = #integer
    * part[+]
      * insert Parameter(count, out, 1, 1)
      * documentation = "How many packs: 1 or more."
      * type = #integer
* insert TubeTotals
* parameter[+]
  * insert Parameter(member, out, 0, *)
  * documentation = "What to pack for one member, in the order of the register."
  * part[+]
    * insert Parameter(seat, out, 1, 1)
    * documentation = "Place in the register, from 1."
    * type = #integer
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client, with the name and one identifier as far as they are on record."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(pack, out, 0, *)
    * documentation = "One medicine to pack."
    * insert HandOutParts
  * part[+]
    * insert Parameter(tube, out, 0, *)
    * documentation = "A test for which blood is due."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(SpecimenTypeValues)
