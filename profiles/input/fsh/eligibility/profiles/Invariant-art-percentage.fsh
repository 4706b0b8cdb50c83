Invariant: art-percentage
Description: "A percentage is from 0 to 100."
Severity: #error
Expression: "value.ofType(Quantity).value.all($this >= 0 and $this <= 100)"
