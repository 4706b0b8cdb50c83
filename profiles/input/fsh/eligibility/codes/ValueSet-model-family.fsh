ValueSet: ModelFamilyValues
Id: model-family
Title: "Family of delivery models"
Description: "Every code of the code system of the same name: the four families of differentiated delivery of antiretroviral treatment."
* insert Terminology
* include codes from system ModelFamily
