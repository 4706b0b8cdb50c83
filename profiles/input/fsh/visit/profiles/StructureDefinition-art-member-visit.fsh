Profile: ArtMemberVisit
Parent: Encounter
Id: art-member-visit
Title: "Visit of a member"
Description: "What one member had at a session of the group: came, sent a buddy, was collected for, or was absent."
* insert Structure
* extension contains
    AttendanceExtension named attendance 1..1 MS and
    AbsenceReasonExtension named absenceReason 0..1 MS and
    VisitNoteExtension named note 0..1 MS
* status MS
* class MS
* type 1..1 MS
* type = EncounterKind#member-visit
* subject 1..1 MS
* insert OfAClient
* participant MS
* participant ^short = "The buddy who came. Who ran the session is a participant of the session"
* period MS
* partOf 1..1 MS
* partOf only Reference(ArtSession)
* obeys art-absence-reason
* obeys art-buddy-named
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[attendance], [[how the member took part, also where that is absent: an absent member has a visit, too.]], [[counts attendance by it, and traces who was absent.]])
* insert Supports(extension[absenceReason], [[why, of a member who was absent and of nobody else.]], [[shows it to who traces; some of them call for follow-up.]])
* insert Supports(extension[note], [[what the facilitator wrote down.]], [[shows it to who runs the group, to no member.]])
* insert Supports(status, [[finished; planned, in-progress or cancelled where a system keeps such visits; entered-in-error takes it back.]], [[counts finished ones only.]])
* insert Supports(class, [[as the session has it.]], [[keeps it; nothing depends on it.]])
* insert Supports(type, [[member-visit.]], [[tells it from a visit to the clinic by it.]])
* insert SupportsClient
* insert Supports(participant, [[the buddy, of a member who sent one.]], [[counts how often in a row a buddy came.]])
* insert Supports(period, [[when the member was there; of one who came late, that day.]], [[tells by it whether the model takes it for late.]])
* insert Supports(partOf, [[the session.]], [[finds the session, and through it the group.]])
