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
* subject only Reference(Patient)
* participant MS
* participant ^short = "The buddy who came, and the facilitator"
* period MS
* partOf 1..1 MS
* partOf only Reference(ArtSession)
* obeys art-absence-reason
