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
* subject only Reference(Patient)
* subject obeys art-identified
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only CodeableConcept
* valueCodeableConcept from AdherenceValues (extensible)
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[final, amended or corrected once it counts; entered-in-error takes it back.]], [[counts these three only.]])
* insert Supports(code, [[adherence.]], [[knows it by that.]])
* insert Supports(subject, [[the client.]], [[finds everything of the client by it.]])
* insert Supports(effective[x], [[the day it was assessed.]], [[counts it for six months.]])
* insert Supports(value[x], [[good, fair or poor.]], [[compares it with what the rule asks for.]])
* insert Supports(category, [[laboratory, of a result; vital-signs, survey or exam where that is what it is.]], [[keeps it; nothing depends on it.]])
* insert Supports(dataAbsentReason, [[why there is no value, of a result that has none.]], [[takes it for unknown, never for low or high.]])
