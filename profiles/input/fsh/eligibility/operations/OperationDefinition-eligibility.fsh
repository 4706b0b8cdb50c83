Instance: EligibilityOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Eligibility of a client"
Description: "Says for one client and one delivery model, or every model, whether the client is eligible: criterion by criterion, with the facts each was decided on, the records they come from, and what would resolve an unknown."
* id = "eligibility"
* insert Definition(EligibilityOperation)
* title = "Eligibility of a client"
* description = "Says for one client and one delivery model, or every model, whether the client is eligible: criterion by criterion, with the facts each was decided on, the records they come from, and what would resolve an unknown."
* kind = #operation
* affectsState = false
* code = #eligibility
* comment = "Nothing is written unless record is true. Facts are read as of the day asked about, so that the answer can be had again later. A measurement that is not on record is unknown; a condition that is not on record counts as no, with the note: no record."
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(model, in, 0, 1)
  * documentation = "The delivery model to assess: canonical URL of its PlanDefinition, with a version (url|version) or without, which means the version in force on the day. Without this parameter every active model is assessed."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day to assess the client for. What happened or was recorded for a later day does not count. Without it: today. At least a full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(record, in, 0, 1)
  * documentation = "True to keep the assessments on record as Observations of profile art-assessment; by POST only. Without it: false, and nothing is written."
  * type = #boolean
* parameter[+]
  * insert Parameter(assessment, out, 1, *)
  * documentation = "The assessment of the client for one delivery model."
  * insert AssessmentParts
