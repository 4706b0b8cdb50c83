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
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only boolean or CodeableConcept
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[status-disclosed.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day it was recorded.]], [[takes the latest.]])
* insert Supports(value[x], [[true once they have been told in full.]], [[lets nobody who has not been told into a group where it is spoken of.]])
* insert SupportsCategory
* insert SupportsAbsentReason
