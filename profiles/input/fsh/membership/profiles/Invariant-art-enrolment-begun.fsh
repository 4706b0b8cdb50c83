Invariant: art-enrolment-begun
Description: "An enrolment that has begun has a first day; one that is planned or on a waiting list need have none."
Severity: #error
Expression: "(status = 'active' or status = 'onhold' or status = 'finished') implies period.start.exists()"
