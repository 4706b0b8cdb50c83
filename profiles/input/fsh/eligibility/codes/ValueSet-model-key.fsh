ValueSet: ModelKeyValues
Id: model-key
Title: "Delivery models of this package"
Description: "Every code of the code system of the same name: the delivery models of this package that groups follow."
* insert Terminology
* include codes from system ModelKey
