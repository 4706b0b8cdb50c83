Extension: VisitNoteExtension
Id: visit-note
Title: "Note on a visit"
Description: "What the facilitator noted of the member at this visit, in their own words. An extension, as Encounter has no note."
Context: Encounter
* insert Structure
* value[x] only string
* value[x] 1..1
