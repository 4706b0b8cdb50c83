Instance: ArtSessionClient
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Session application"
Description: "What an application does that a facilitator records sessions with: it sends each session as one request under a key of its own, any number of times, shows every fault and every advice to who can act on it, and keeps what was not answered."
* id = "art-session-client"
* insert Definition(ArtSessionClient)
* title = "Session application"
* description = "What an application does that a facilitator records sessions with: it sends each session as one request under a key of its own, any number of times, shows every fault and every advice to who can act on it, and keeps what was not answered."
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #client
* rest.resource[+]
  * type = #Group
  * supportedProfile[+] = Canonical(ArtGroup)
  * documentation = "Sends sessions and changes of members by the operations; never puts a Group."
  * interaction[+].code = #read
  * interaction[+].code = #search-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "managing-entity"
    * type = #reference
  * operation[+]
    * name = "group-visit"
    * definition = Canonical(GroupVisitOperation)
  * operation[+]
    * name = "member-add"
    * definition = Canonical(MemberAddOperation)
  * operation[+]
    * name = "member-remove"
    * definition = Canonical(MemberRemoveOperation)
  * operation[+]
    * name = "member-transfer"
    * definition = Canonical(MemberTransferOperation)
  * operation[+]
    * name = "register"
    * definition = Canonical(RegisterOperation)
  * operation[+]
    * name = "rotation"
    * definition = Canonical(RotationOperation)
* rest.resource[+]
  * type = #Encounter
  * supportedProfile[+] = Canonical(ArtSession)
  * supportedProfile[+] = Canonical(ArtMemberVisit)
  * documentation = "Reads what was recorded."
  * interaction[+].code = #read
  * interaction[+].code = #search-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
* rest.resource[+]
  * type = #PlanDefinition
  * supportedProfile[+] = Canonical(ArtDeliveryModel)
  * interaction[+].code = #read
