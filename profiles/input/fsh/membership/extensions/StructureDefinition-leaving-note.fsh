Extension: LeavingNoteExtension
Id: leaving-note
Title: "Note on leaving"
Description: "What the reason for leaving does not say."
Context: EpisodeOfCare
* insert Structure
* value[x] only string
* value[x] 1..1
