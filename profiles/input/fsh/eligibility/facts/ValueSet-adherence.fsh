ValueSet: AdherenceValues
Id: adherence
Title: "Adherence"
Description: "Every code of the code system of the same name: how well a client takes antiretroviral medicines."
* insert Terminology
* include codes from system Adherence
