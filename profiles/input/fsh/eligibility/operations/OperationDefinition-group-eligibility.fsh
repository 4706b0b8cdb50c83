Instance: GroupEligibilityOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Eligibility of the members of a group"
Description: "Holds every member of a group against the group's own delivery model: who may stay, who should leave, and why."
* id = "group-eligibility"
* insert Definition(GroupEligibilityOperation)
* title = "Eligibility of the members of a group"
* description = "Holds every member of a group against the group's own delivery model: who may stay, who should leave, and why."
* kind = #operation
* affectsState = false
* code = #eligibility
* comment = "Members are those of the day asked about. Nothing is written unless record is true."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day to assess the members for. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(record, in, 0, 1)
  * documentation = "True to keep the assessments of the members on record as Observations of profile art-assessment; by POST only. Without it: false, and nothing is written."
  * type = #boolean
* parameter[+]
  * insert Parameter(model, out, 1, 1)
  * documentation = "The delivery model of the group with the version in force on the day: url|version."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day the members were assessed for."
  * type = #date
* insert EligibilityCounts
* parameter[+]
  * insert Parameter(assessment, out, 0, *)
  * documentation = "The assessment of one member, with the model's exit conditions."
  * insert AssessmentParts
