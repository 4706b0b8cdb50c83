Extension: EvidenceExtension
Id: evidence
Title: "Evidence"
Description: "A record that the facts of a criterion came from."
Context: Observation.component
* insert Structure
* value[x] only Reference(Resource)
* value[x] 1..1
