ValueSet: ModelBlockValues
Id: model-block
Title: "Building block of a delivery model"
Description: "Every code of the code system of the same name: what an action of a delivery model describes."
* insert Terminology
* include codes from system ModelBlock
