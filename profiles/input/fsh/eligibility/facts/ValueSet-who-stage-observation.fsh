ValueSet: WhoStageObservationValues
Id: who-stage-observation
Title: "Observation of the WHO clinical stage"
Description: "Codes of Observations whose value is the WHO clinical stage."
* insert Terminology
* $LOINC#45233-4 "World Health Organization HIV stage"
