Instance: CohortEligibilityOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Eligibility of many clients"
Description: "How many clients of a group, of a facility or of the whole server are eligible for a delivery model, and what stops the others; on request every single assessment as NDJSON."
* id = "cohort-eligibility"
* insert Definition(CohortEligibilityOperation)
* title = "Eligibility of many clients"
* description = "How many clients of a group, of a facility or of the whole server are eligible for a delivery model, and what stops the others; on request every single assessment as NDJSON."
* kind = #operation
* affectsState = false
* code = #eligibility
* comment = "With Accept: application/fhir+ndjson the answer is a stream of Parameters, one assessment a line, as the operation on one Patient gives them. With Prefer: respond-async the answer comes later: 202 with the address to ask at in Content-Location. Nothing is written."
* resource = #Patient
* system = false
* type = true
* instance = false
* parameter[+]
  * insert Parameter(model, in, 1, 1)
  * documentation = "The delivery model: canonical URL of its PlanDefinition, with a version (url|version) or without, which means the version in force on the day; or its key alone."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day to assess the clients for. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(group, in, 0, 1)
  * documentation = "Only members of this Group on the day: its id."
  * type = #id
* parameter[+]
  * insert Parameter(organization, in, 0, 1)
  * documentation = "Only clients whom this Organization manages (Patient.managingOrganization): its id."
  * type = #id
* parameter[+]
  * insert Parameter(model, out, 1, 1)
  * documentation = "The delivery model with the version that was assessed: url|version."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day the clients were assessed for."
  * type = #date
* insert EligibilityCounts
* insert UnreadCounts
