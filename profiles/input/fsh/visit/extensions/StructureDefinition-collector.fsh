Extension: CollectorExtension
Id: collector
Title: "Collector"
Description: "The member who fetched the medicines for the group, and had a clinical visit of their own on the way. An extension, as a participant of an Encounter cannot be a Patient."
Context: Encounter
* insert Structure
* value[x] only Reference(Patient)
* value[x] 1..1
