ValueSet: ModelActivityValues
Id: model-activity
Title: "Activity of a delivery model"
Description: "Every code of the code system of the same name: what happens at a visit: the \"what\" of a delivery model."
* insert Terminology
* include codes from system ModelActivity
