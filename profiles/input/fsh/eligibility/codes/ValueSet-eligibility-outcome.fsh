ValueSet: EligibilityOutcomeValues
Id: eligibility-outcome
Title: "Eligibility outcome"
Description: "Every code of the code system of the same name: what all criteria of a delivery model together say of a client."
* insert Terminology
* include codes from system EligibilityOutcome
