Profile: ArtAdherence
Parent: Observation
Id: art-adherence
Title: "Adherence"
Description: "How well a client takes antiretroviral medicines, as who assesses it sees it."
* insert Structure
* status MS
* code MS
* code from AdherenceObservationValues (required)
* subject 1..1
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only CodeableConcept
* valueCodeableConcept from AdherenceValues (extensible)
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[adherence.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day it was assessed.]], [[counts it for six months.]])
* insert Supports(value[x], [[good, fair or poor.]], [[compares it with what the rule asks for.]])
* insert SupportsCategory
* insert SupportsAbsentReason
