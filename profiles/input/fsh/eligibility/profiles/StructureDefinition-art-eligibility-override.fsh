Profile: ArtEligibilityOverride
Parent: Observation
Id: art-eligibility-override
Title: "Clinician's override of eligibility"
Description: "A clinician's decision that a client may, or may not, join groups of a delivery model whatever the rules say, with the reason. It changes no verdict: $eligibility shows it beside them, and $member-add goes by it, from the day it was made until another of the same model takes its place. Taken back with status entered-in-error."
* insert Structure
* extension contains DeliveryModelExtension named deliveryModel 1..1 MS
* extension[deliveryModel] ^short = "The model it is about; with a version (url|version) that version only"
* status MS
* code MS
* code = ObservationKind#eligibility-override
* subject 1..1 MS
* insert OfAClient
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "From when"
* performer 1..1 MS
* performer only Reference(Practitioner or PractitionerRole)
* performer ^short = "The clinician; a name alone (Reference.display) will do"
* value[x] 1..1 MS
* value[x] only boolean
* value[x] ^short = "true: may join; false: may not"
* note 1..1 MS
* note.text ^short = "The reason"
* note MS
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[deliveryModel], [[the model it is about.]], [[shows it beside the verdicts of that model only.]])
* insert Supports(status, [[final; entered-in-error takes it back.]], [[shows final ones only.]])
* insert Supports(code, [[eligibility-override.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(effective[x], [[from when.]], [[shows it from that day until another takes its place.]])
* insert Supports(performer, [[the clinician.]], [[shows who decided.]])
* insert Supports(value[x], [[true: may join; false: may not.]], [[changes no verdict by it.]])
* insert Supports(note, [[the reason.]], [[shows it with the decision.]])
