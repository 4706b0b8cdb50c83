ValueSet: PregnantAnswerValues
Id: pregnant-answer
Title: "Pregnant"
Description: "Values of an Observation of pregnancy status that mean: pregnant."
* insert Terminology
* $LOINC#LA15173-0 "Pregnant"
* $SCT#77386006 "Pregnant"
* $ET_YES_NO#true
