ValueSet: WhoStageValues
Id: who-stage
Title: "WHO clinical stage"
Description: "Every code of the code system of the same name: the clinical stage of HIV disease."
* insert Terminology
* include codes from system WhoStage
