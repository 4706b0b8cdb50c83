Invariant: art-result
Description: "A result has a value, or says why it has none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"
