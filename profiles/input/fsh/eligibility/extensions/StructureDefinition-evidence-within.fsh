Extension: EvidenceWithinExtension
Id: evidence-within
Title: "Age of evidence"
Description: "How old the record may be that a criterion reads a fact from. A criterion whose evidence is older is unknown."
Context: PlanDefinition.action
* insert Structure
* extension contains
    fact 1..1 and
    within 1..1
* extension[fact] ^short = "The fact"
* extension[fact].value[x] only string
* extension[fact].value[x] 1..1
* extension[within] ^short = "The greatest age in months"
* extension[within].value[x] only Duration
* extension[within].value[x] 1..1
