ValueSet: NeverReadValues
Id: never-read
Title: "Observations that no rule reads"
Description: "Codes of Observations that the rules never read and that bear on nothing they read: what a session records of a member, weight, the answers that are kept of an assessment."
* insert Terminology
* ObservationKind#symptom-screen "Symptom screen"
* ObservationKind#missed-doses "Missed doses"
* ObservationKind#eligibility-override "Eligibility overridden"
* $LOINC#29463-7 "Body weight"
* $WHO_HIV#HIV.D.DE760 "Eligible for DSD"
