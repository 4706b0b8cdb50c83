ValueSet: PlausibleBoundValues
Id: plausible-bound
Title: "Plausible bound"
Description: "Every code of the code system of the same name: bounds within which what is recorded is taken without a question."
* insert Terminology
* include codes from system PlausibleBound
