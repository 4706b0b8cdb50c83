ValueSet: VerdictValues
Id: verdict
Title: "Verdict"
Description: "Every code of the code system of the same name: what a criterion says of a client."
* insert Terminology
* include codes from system Verdict
