Invariant: art-exit
Description: "A criterion of exit is a condition of kind stop."
Severity: #error
Expression: "action.where(code.coding.where(code = 'exit').exists()).action.condition.all(kind = 'stop')"
