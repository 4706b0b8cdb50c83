ValueSet: ProblemValues
Id: problem
Title: "Problem"
Description: "Every code of the code system of the same name: why a request was not carried out: one code for each thing a sender can put right."
* insert Terminology
* include codes from system Problem
