Invariant: art-days-supply
Description: "Medicines are handed out for 1 to 366 days."
Severity: #error
Expression: "value.exists() implies (value >= 1 and value <= 366)"
