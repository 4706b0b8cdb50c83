Profile: ArtPregnancy
Parent: Observation
Id: art-pregnancy
Title: "Pregnancy"
Description: "Whether a member is pregnant, as she tells it at a session."
* insert Structure
* status MS
* code MS
* code = $LOINC#11449-6
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* encounter ^short = "Visit of the member"
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept ^short = "LA15173-0 pregnant, LA26683-5 not pregnant"
