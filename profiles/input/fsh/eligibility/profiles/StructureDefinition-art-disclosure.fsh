Profile: ArtDisclosure
Parent: Observation
Id: art-disclosure
Title: "Disclosure to the client"
Description: "Whether a child or adolescent has been told that they live with HIV: clubs of adolescents ask for it."
* insert Structure
* status MS
* code MS
* code from StatusDisclosureValues (required)
* subject 1..1
* subject only Reference(Patient)
* subject obeys art-identified
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only boolean or CodeableConcept
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[final, amended or corrected once it counts; entered-in-error takes it back.]], [[counts these three only.]])
* insert Supports(code, [[status-disclosed.]], [[knows it by that.]])
* insert Supports(subject, [[the client.]], [[finds everything of the client by it.]])
* insert Supports(effective[x], [[the day it was recorded.]], [[takes the latest.]])
* insert Supports(value[x], [[true once they have been told in full.]], [[lets nobody who has not been told into a group where it is spoken of.]])
* insert Supports(category, [[laboratory, of a result; vital-signs, survey or exam where that is what it is.]], [[keeps it; nothing depends on it.]])
* insert Supports(dataAbsentReason, [[why there is no value, of a result that has none.]], [[takes it for unknown, never for low or high.]])
