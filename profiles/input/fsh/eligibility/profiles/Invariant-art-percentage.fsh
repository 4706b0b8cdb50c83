Invariant: art-percentage
Description: "A percentage is from 0 to 100."
Severity: #error
Expression: "value.exists() implies (value >= 0 and value <= 100)"
