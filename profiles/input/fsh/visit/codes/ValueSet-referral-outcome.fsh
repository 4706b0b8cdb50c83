ValueSet: ReferralOutcomeValues
Id: referral-outcome
Title: "Outcome of a referral"
Description: "Every code of the code system of the same name: what came of the referral of a member to a clinician."
* insert Terminology
* include codes from system ReferralOutcome
