ValueSet: BreastfeedingStatusValues
Id: breastfeeding-status
Title: "Breastfeeding status"
Description: "Codes of Observations that say whether a client is breastfeeding."
* insert Terminology
* $LOINC#63895-7 "Breastfeeding status"
