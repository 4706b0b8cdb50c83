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
* insert OfAClient
* encounter MS
* encounter ^short = "Visit of the member"
* effective[x] 1..1 MS
* effective[x] only dateTime or instant or Period
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept ^short = "LA15173-0 pregnant, LA26683-5 not pregnant"
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[11449-6: as she tells it.]], [[knows it by that; a test result has another code and counts as well.]])
* insert SupportsClient
* insert Supports(encounter, [[the visit at the session, if it was there.]], [[knows by it at which session.]])
* insert Supports(effective[x], [[the day she told it.]], [[counts it for as many months as the rule says.]])
* insert Supports(value[x], [[pregnant or not.]], [[takes no answer on record for no, and says that there is no record.]])
