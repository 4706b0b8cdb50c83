ValueSet: SymptomValues
Id: symptom
Title: "Symptom"
Description: "Every code of the code system of the same name: what a member is asked at the brief symptom screen of a refill visit."
* insert Terminology
* include codes from system Symptom
