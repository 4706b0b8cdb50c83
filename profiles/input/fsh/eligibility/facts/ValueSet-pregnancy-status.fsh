ValueSet: PregnancyStatusValues
Id: pregnancy-status
Title: "Pregnancy status"
Description: "Codes of Observations that say whether a client is pregnant."
* insert Terminology
* $LOINC#82810-3 "Pregnancy status"
* $LOINC#11449-6 "Pregnancy status - Reported"
