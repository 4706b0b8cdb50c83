Extension: AbsenceReasonExtension
Id: absence-reason
Title: "Reason for absence"
Description: "Why the member was absent from the session."
Context: Encounter
* insert Structure
* value[x] only code
* value[x] 1..1
* value[x] from AbsenceReasonValues (required)
