ValueSet: EligibilityOverrideValues
Id: eligibility-override
Title: "Override of eligibility"
Description: "What an Observation that overrides the rules of a delivery model is coded as."
* insert Terminology
* include ObservationKind#eligibility-override
