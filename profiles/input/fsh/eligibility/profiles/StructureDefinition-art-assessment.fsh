Profile: ArtAssessment
Parent: Observation
Id: art-assessment
Title: "Assessment of eligibility"
Description: "That a client was held against one version of a delivery model on one day, and what came of it: WHO's HIV.D.DE760 (eligible for DSD) with the verdict on each criterion, the values of the model's parameters and the records it rests on. The server writes it when $eligibility is called with record = true; the same client, model and day give the same resource, with its history."
* insert Structure
* extension contains
    DeliveryModelExtension named deliveryModel 1..1 MS and
    AssessedParameterExtension named parameter 0..* MS
* extension[deliveryModel] ^short = "The model with its version: url|version"
* status MS
* code MS
* code = $WHO_HIV#HIV.D.DE760
* subject 1..1 MS
* insert OfAClient
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "The day whose knowledge was used"
* value[x] MS
* value[x] only boolean
* value[x] ^short = "Eligible or not; not there when it is unknown"
* dataAbsentReason MS
* dataAbsentReason = $DATA_ABSENT#unknown
* component 1..* MS
* component ^short = "The verdict on one criterion"
  * extension contains
      CriterionExtension named criterion 1..1 MS and
      EvidenceExtension named evidence 0..* MS
  * code MS
  * code.text 1..1 MS
  * code.text ^short = "The criterion in words"
  * value[x] 1..1 MS
  * value[x] only CodeableConcept
  * valueCodeableConcept from VerdictValues (required)
* obeys art-assessment-outcome and art-assessment-verdicts
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[deliveryModel], [[the model with its version.]], [[compares no two versions as if they were one.]])
* insert Supports(extension[parameter], [[every threshold and switch with the value it had.]], [[can tell later why the verdict was what it was.]])
* insert Supports(status, [[final; entered-in-error takes it back.]], [[counts final ones only.]])
* insert Supports(code, [[WHO's HIV.D.DE760.]], [[knows by it that it is about eligibility for a delivery model.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day whose knowledge was used.]], [[takes it for the verdict of that day and of no other.]])
* insert Supports(value[x], [[true or false; nothing where it is unknown.]], [[takes no value for unknown, never for false.]])
* insert Supports(dataAbsentReason, [[unknown, where there is no value.]], [[shows it as unknown.]])
* insert Supports(component, [[one for each criterion.]], [[shows each with its verdict.]])
* insert Supports(component.extension[criterion], [[the id of the criterion in the PlanDefinition.]], [[finds citation and rule by it.]])
* insert Supports(component.extension[evidence], [[the records the verdict rests on.]], [[shows them to who may read them.]])
* insert Supports(component.code, [[the criterion in words.]], [[shows them.]])
* insert Supports(component.code.text, [[the words.]], [[shows them.]])
* insert Supports(component.value[x], [[met, not-met or unknown.]], [[counts by it.]])
