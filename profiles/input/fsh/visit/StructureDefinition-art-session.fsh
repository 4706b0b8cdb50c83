Profile: ArtSession
Parent: Encounter
Id: art-session
Title: "Session of a group"
Description: "One meeting of a group, planned or held. What each member had is in the member visits that are part of it."
* insert Structure
* extension contains
    DeliveryModelExtension named deliveryModel 0..1 MS and
    NextVisitExtension named nextVisit 0..1 MS and
    CollectorExtension named collector 0..1 MS and
    SessionRecordExtension named sessionRecord 0..1 MS
* identifier 1..* MS
  * system 1..1 MS
  * value 1..1 MS
* identifier ^short = "Key of the session, made by the sender: the same key is the same session"
* status MS
* status from SessionStatusValues (required)
* class MS
* type 1..1 MS
* type = EncounterKind#group-session
* subject 1..1 MS
* subject only Reference(Group)
* participant MS
  * type MS
  * individual MS
* participant ^short = "Facilitator; the collector is in the extension"
* period 1..1 MS
  * start 1..1 MS
* length MS
* length ^short = "How long it took, in minutes"
* location MS
* serviceProvider MS
