ValueSet: CadreValues
Id: cadre
Title: "Cadre"
Description: "Every code of the code system of the same name: who does it: the \"who\" of a delivery model."
* insert Terminology
* include codes from system Cadre
