Invariant: art-assessment-verdicts
Description: "Who is eligible meets every criterion; who is not fails at least one."
Severity: #error
Expression: "(value.exists() and value = true implies component.all(value.coding.where(code = 'met').exists())) and (value.exists() and value = false implies component.where(value.coding.where(code = 'not-met').exists()).exists())"
