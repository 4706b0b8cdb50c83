Extension: NextVisitExtension
Id: next-visit
Title: "Next session"
Description: "The day of the next session, as it was agreed at this one."
Context: Encounter
* insert Structure
* value[x] only date
* value[x] 1..1
