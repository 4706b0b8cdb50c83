Profile: ArtWeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyweight
Id: art-weight
Title: "Weight"
Description: "Body weight in kilograms, as FHIR's own profile of body weight has it."
* insert Structure
* encounter MS
* valueQuantity
  * code = #kg (exactly)
// must be supported: what who sends does, and what who receives does
* insert Supports(encounter, [[the visit at the session.]], [[knows by it at which session.]])
