ValueSet: YesAnswerValues
Id: yes-answer
Title: "Yes"
Description: "Values of an Observation that mean: yes."
* insert Terminology
* $LOINC#LA33-6 "Yes"
* $SCT#373066001 "Yes"
* $ET_YES_NO#true
