ValueSet: MarriedValues
Id: married
Title: "Married"
Description: "Codes of the marital status that mean: married."
* insert Terminology
* $MARITAL#M "Married"
