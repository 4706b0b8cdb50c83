ValueSet: AdherenceObservationValues
Id: adherence-observation
Title: "Observation of adherence"
Description: "Codes of Observations that say how well a client takes antiretroviral medicines."
* insert Terminology
* ObservationKind#adherence "Adherence"
