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
* subject only Reference(Patient)
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
