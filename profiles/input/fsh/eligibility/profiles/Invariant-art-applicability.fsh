Invariant: art-applicability
Description: "A criterion of eligibility is a condition of kind applicability."
Severity: #error
Expression: "action.where(code.coding.where(code = 'eligibility').exists()).action.condition.all(kind = 'applicability')"
