ValueSet: AdviceValues
Id: advice
Title: "Advice"
Description: "Every code of the code system of the same name: what the answer to a recorded session tells the people who run the group, about one member or about the group."
* insert Terminology
* include codes from system Advice
