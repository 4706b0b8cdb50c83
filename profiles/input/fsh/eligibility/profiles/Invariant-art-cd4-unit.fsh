Invariant: art-cd4-unit
Description: "A CD4 count is per volume."
Severity: #error
Expression: "code.exists() implies code.matches('^[^/]*/(uL|ul|mm3|L|l)$')"
