Invariant: art-days-supply
Description: "Medicines are handed out for 1 to 366 days."
Severity: #error
Expression: "daysSupply.value >= 1 and daysSupply.value <= 366"
