Instance: SupplyNeedOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "What a facility needs for its groups"
Description: "How much of each medicine, and how many blood tubes, a facility needs for the next sessions of all its groups: what is handed out, the buffer of the delivery model, and what part fills still owe. On demand it is asked for as SupplyRequests."
* id = "supply-need"
* insert Definition(SupplyNeedOperation)
* title = "What a facility needs for its groups"
* description = "How much of each medicine, and how many blood tubes, a facility needs for the next sessions of all its groups: what is handed out, the buffer of the delivery model, and what part fills still owe. On demand it is asked for as SupplyRequests."
* kind = #operation
* affectsState = false
* code = #supply-need
* comment = "Each member of today is counted at each of the sessions, with what the register of the next one hands out. Nothing is written unless request is true; then one SupplyRequest for each medicine and test, by POST, which asking again leaves as it is."
* resource = #Organization
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day whose knowledge and membership count. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(sessions, in, 0, 1)
  * insert Bounds(1, 12, {sessions})
  * documentation = "For how many of the next sessions of each group: 1 to 12. Without it: 2."
  * type = #integer
* parameter[+]
  * insert Parameter(request, in, 0, 1)
  * documentation = "True to write SupplyRequests of what is needed; by POST. Without it: false."
  * type = #boolean
* parameter[+]
  * insert Parameter(facility, out, 1, 1)
  * documentation = "The facility."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Organization"
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day whose knowledge and membership were used."
  * type = #date
* parameter[+]
  * insert Parameter(sessions, out, 1, 1)
  * documentation = "For how many sessions of each group."
  * type = #integer
* insert LeftOut
* parameter[+]
  * insert Parameter(medicine, out, 0, *)
  * documentation = "One medicine over all groups and sessions, the one needed most first."
  * insert MedicineTotalParts
  * part[+]
    * insert Parameter(bufferDays, out, 1, 1)
    * documentation = "Days of supply (d) of the buffer over all members, by the delivery model of each group: 0 or more."
    * type = #integer
  * part[+]
    * insert Parameter(buffer, out, 0, *)
    * documentation = "How much the buffer is, in each unit, rounded up."
    * type = #Quantity
  * part[+]
    * insert Parameter(needed, out, 0, *)
    * documentation = "What is handed out, the buffer and what is owed together, in each unit."
    * type = #Quantity
  * part[+]
    * insert Parameter(supplyRequest, out, 0, 1)
    * documentation = "The SupplyRequest that asks for it, when that was wanted."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/SupplyRequest"
* parameter[+]
  * insert Parameter(tube, out, 0, *)
  * documentation = "Blood tubes for one test."
  * part[+]
    * insert Parameter(type, out, 1, 1)
    * documentation = "Which test."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(SpecimenTypeValues)
  * part[+]
    * insert Parameter(count, out, 1, 1)
    * documentation = "How many tubes: 1 or more."
    * type = #integer
  * part[+]
    * insert Parameter(supplyRequest, out, 0, 1)
    * documentation = "The SupplyRequest that asks for them, when that was wanted."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/SupplyRequest"
* parameter[+]
  * insert Parameter(group, out, 0, *)
  * documentation = "One group that was counted."
  * part[+]
    * insert Parameter(group, out, 1, 1)
    * documentation = "The group, with its name."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
  * part[+]
    * insert Parameter(members, out, 1, 1)
    * documentation = "How many members it has on the day: 0 or more."
    * type = #integer
  * part[+]
    * insert Parameter(session, out, 1, *)
    * documentation = "The day of a session, the first as for register, the others as planned or by the interval of the delivery model."
    * type = #date
