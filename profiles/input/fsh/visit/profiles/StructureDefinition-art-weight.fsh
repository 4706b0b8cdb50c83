Profile: ArtWeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyweight
Id: art-weight
Title: "Weight"
Description: "Body weight, as FHIR's own profile of body weight has it: in kilograms, of a newborn also in grams."
* insert Structure
* encounter MS
// must be supported: what who sends does, and what who receives does
* insert Supports(encounter, [[the visit at the session.]], [[knows by it at which session.]])
