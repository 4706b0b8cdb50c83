Invariant: art-one-block
Description: "There is exactly one action of kind eligibility, and no two actions describe the same building block."
Severity: #error
Expression: "action.where(code.coding.where(code = 'eligibility').exists()).count() = 1 and action.code.coding.code.isDistinct()"
