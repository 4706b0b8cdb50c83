Invariant: art-collector-turn
Description: "The turn of a collector has a first day."
Severity: #error
Expression: "participant.where(role.coding.where(code = 'collector').exists()).all(period.start.exists())"
