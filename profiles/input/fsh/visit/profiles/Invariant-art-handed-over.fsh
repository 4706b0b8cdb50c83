Invariant: art-handed-over
Description: "A refill that was handed out says when."
Severity: #error
Expression: "status = 'completed' implies whenHandedOver.exists()"
