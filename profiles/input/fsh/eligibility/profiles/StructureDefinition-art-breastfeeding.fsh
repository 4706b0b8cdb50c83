Profile: ArtBreastfeeding
Parent: Observation
Id: art-breastfeeding
Title: "Breastfeeding"
Description: "Whether a client breastfeeds, as the rules read it."
* insert Structure
* status MS
* code MS
* code from BreastfeedingStatusValues (required)
* subject 1..1
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or instant or Period
* value[x] only CodeableConcept or boolean
* valueCodeableConcept ^short = "One of the value set breastfeeding-answer means yes, any other no"
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[63895-7.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day she told it.]], [[counts it for as many months as the rule says.]])
* insert Supports(value[x], [[yes or no.]], [[takes no answer on record for no, and says that there is no record.]])
* insert Supports(valueCodeableConcept, [[yes or no, where it is a code.]], [[takes one of the value set breastfeeding-answer for yes, any other for no.]])
* insert SupportsCategory
* insert SupportsAbsentReason
