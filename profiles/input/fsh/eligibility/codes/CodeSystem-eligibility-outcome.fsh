CodeSystem: EligibilityOutcome
Id: eligibility-outcome
Title: "Eligibility outcome"
Description: "What all criteria of a delivery model together say of a client."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #eligible "Eligible" "Every criterion is met."
* #not-eligible "Not eligible" "At least one criterion is not met, however much is unknown."
* #unknown "Unknown" "No criterion is not met, and at least one is unknown."
