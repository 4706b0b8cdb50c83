Extension: VenueTypeExtension
Id: venue-type
Title: "Venue type"
Description: "Where it happens."
Context: PlanDefinition.action
* insert Structure
* value[x] only CodeableConcept
* value[x] 1..1
* value[x] from VenueTypeValues (extensible)
