Invariant: art-statement-start
Description: "What is taken over a time says since when."
Severity: #error
Expression: "effective is Period implies effective.start.exists()"
