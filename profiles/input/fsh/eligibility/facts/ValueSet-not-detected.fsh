ValueSet: NotDetectedValues
Id: not-detected
Title: "Not detected"
Description: "Values of an Observation of the viral load that mean: no virus was found."
* insert Terminology
* $LOINC#LA11883-8 "Not detected"
* $SCT#260415000 "Not detected"
