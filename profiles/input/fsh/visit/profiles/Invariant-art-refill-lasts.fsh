Invariant: art-refill-lasts
Description: "A refill that was handed out says for how many days it lasts."
Severity: #error
Expression: "status = 'completed' implies daysSupply.exists()"
