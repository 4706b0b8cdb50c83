Invariant: art-assessment-outcome
Description: "An assessment is true or false, or says that it is unknown."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"
