Profile: ArtWhoStage
Parent: Observation
Id: art-who-stage
Title: "WHO clinical stage"
Description: "The WHO clinical stage a clinician found, as the rules read it."
* insert Structure
* status MS
* code MS
* code from WhoStageObservationValues (required)
* subject 1..1
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only CodeableConcept or integer
* valueCodeableConcept from WhoStageValues (extensible)
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[45233-4.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day it was found.]], [[takes the latest.]])
* insert Supports(value[x], [[1 to 4, as a code or as a number; a national code that a concept map has.]], [[takes a code it does not know for unknown.]])
* insert Supports(valueCodeableConcept, [[the stage, where it is a code.]], [[knows the codes of the value set, and national codes that a concept map has.]])
* insert SupportsCategory
* insert SupportsAbsentReason
