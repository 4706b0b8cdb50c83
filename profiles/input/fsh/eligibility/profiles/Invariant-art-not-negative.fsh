Invariant: art-not-negative
Description: "A count is not negative, nor more than a million millions."
Severity: #error
Expression: "value.exists() implies (value >= 0 and value <= 1000000000000)"
