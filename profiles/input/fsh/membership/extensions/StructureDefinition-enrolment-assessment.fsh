Extension: EnrolmentAssessmentExtension
Id: enrolment-assessment
Title: "Assessment at enrolment"
Description: "What the client's eligibility was on the first day of the membership, by the version of the delivery model that the enrolment names."
Context: EpisodeOfCare
* insert Structure
* extension contains
    outcome 1..1 and
    criterion 0..*
* extension[outcome].value[x] only code
* extension[outcome].value[x] 1..1
* extension[outcome].value[x] from EligibilityOutcomeValues (required)
* extension[criterion] ^short = "A criterion that was not met, or of which nobody knew"
* extension[criterion].extension contains
    code 1..1 and
    verdict 1..1 and
    text 1..1
* extension[criterion].extension[code] ^short = "id of the action in the PlanDefinition"
* extension[criterion].extension[code].value[x] only code
* extension[criterion].extension[code].value[x] 1..1
* extension[criterion].extension[verdict].value[x] only code
* extension[criterion].extension[verdict].value[x] 1..1
* extension[criterion].extension[verdict].value[x] from VerdictValues (required)
* extension[criterion].extension[text] ^short = "The criterion in words"
* extension[criterion].extension[text].value[x] only string
* extension[criterion].extension[text].value[x] 1..1
