Instance: ArtSessionSource
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Session source"
Description: "What an EMR does that sends sessions of groups as plain transactions, without the operations: the group with its dated members, the session under a key of its own, a visit of every member, and what each was given. It sends the same ids again, works out the next date itself, and takes back what was wrong by entered-in-error."
* id = "art-session-source"
* insert Definition(ArtSessionSource)
* title = "Session source"
* description = "What an EMR does that sends sessions of groups as plain transactions, without the operations: the group with its dated members, the session under a key of its own, a visit of every member, and what each was given. It sends the same ids again, works out the next date itself, and takes back what was wrong by entered-in-error."
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #client
* rest.documentation = "It is a data source as well: clients and prescriptions go before the session, or in the same Bundle."
* rest.resource[+]
  * type = #Group
  * supportedProfile[+] = Canonical(ArtGroup)
  * documentation = "Sends the group whole, with everybody who ever was a member."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #EpisodeOfCare
  * supportedProfile[+] = Canonical(ArtEnrolment)
  * documentation = "Sends how and why a client joined and left."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #CareTeam
  * supportedProfile[+] = Canonical(ArtCareTeam)
  * documentation = "Sends who runs the group and whose turn it is, where that is known."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Encounter
  * supportedProfile[+] = Canonical(ArtSession)
  * supportedProfile[+] = Canonical(ArtMemberVisit)
  * documentation = "Sends a session and the visits of its members in one transaction, also of those who were absent."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #MedicationDispense
  * supportedProfile[+] = Canonical(ArtRefill)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Observation
  * supportedProfile[+] = Canonical(ArtSymptomScreen)
  * supportedProfile[+] = Canonical(ArtWeight)
  * supportedProfile[+] = Canonical(ArtPregnancy)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Specimen
  * supportedProfile[+] = Canonical(ArtSpecimen)
  * documentation = "Each refers to its order."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #ServiceRequest
  * supportedProfile[+] = Canonical(ArtTestOrder)
  * supportedProfile[+] = Canonical(ArtReBleed)
  * supportedProfile[+] = Canonical(ArtReferral)
  * documentation = "Each refers to the visit."
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Task
  * supportedProfile[+] = Canonical(ArtReferralOutcome)
  * interaction[+].code = #update
* rest.interaction[+].code = #transaction
