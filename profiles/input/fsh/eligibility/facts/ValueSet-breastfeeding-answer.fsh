ValueSet: BreastfeedingAnswerValues
Id: breastfeeding-answer
Title: "Breastfeeding"
Description: "Values of an Observation of breastfeeding that mean: breastfeeding."
* insert Terminology
* $SCT#413712001 "Breastfeeding (mother)"
* $LOINC#LA33-6 "Yes"
* $SCT#373066001 "Yes"
* $ET_YES_NO#true
