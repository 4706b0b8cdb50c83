Invariant: art-not-negative
Description: "A count is not negative, nor more than a million millions."
Severity: #error
Expression: "value.ofType(Quantity).value.all($this >= 0 and $this <= 1000000000000)"
