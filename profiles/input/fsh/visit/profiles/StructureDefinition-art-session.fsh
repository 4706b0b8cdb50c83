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
* status ^short = "planned before, in-progress during, finished after; cancelled where it was not held; entered-in-error takes it back"
* class MS
* type 1..1 MS
* type = EncounterKind#group-session
* subject 1..1 MS
* subject only Reference(Group)
* subject obeys art-identified
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
* obeys art-next-session
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[deliveryModel], [[the version of the model the session was held by.]], [[judges the session by that version for ever.]])
* insert Supports(extension[nextVisit], [[the day that was agreed on for the next session.]], [[expects everybody on that day, and counts from it who is late.]])
* insert Supports(extension[collector], [[the member who collected for the group.]], [[knows by it who had a clinical visit on the way.]])
* insert Supports(extension[sessionRecord], [[nothing: only the server that recorded the session writes it.]], [[answers a repeat of the request from it.]])
* insert Supports(identifier, [[the key of the session, made once by who records it.]], [[takes the same key for the same session, however often it comes.]])
* insert Supports(identifier.system, [[the URI of who makes the keys.]], [[tells keys of two senders apart by it.]])
* insert Supports(identifier.value, [[the key; it tells nothing about a member.]], [[compares it letter by letter.]])
* insert Supports(status, [[planned before, in-progress while it lasts, finished after; cancelled where it was not held, as in a strike or on a holiday; entered-in-error takes it back.]], [[counts a finished session alone as one that was held.]])
* insert Supports(class, [[AMB, or FLD where the group meets outside the facility.]], [[keeps it; nothing depends on it.]])
* insert Supports(type, [[group-session.]], [[tells a session from any other encounter by it.]])
* insert Supports(subject, [[the group.]], [[finds the session by it.]])
* insert Supports(participant, [[the facilitators.]], [[shows them.]])
* insert Supports(participant.type, [[PPRF for who led the session.]], [[keeps it.]])
* insert Supports(participant.individual, [[the person.]], [[keeps it also where it is a name alone.]])
* insert Supports(period, [[when it was, with the offset of the place.]], [[takes the day as it is written there, in whatever time zone the server is.]])
* insert Supports(length, [[minutes, where both ends are known.]], [[shows how long sessions take.]])
* insert Supports(location, [[where it was.]], [[shows it.]])
* insert Supports(serviceProvider, [[the facility that answers for the group.]], [[counts the session there.]])
* insert Supports(period.start, [[when it began, or of a planned one the day.]], [[orders sessions by it.]])
