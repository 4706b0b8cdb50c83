Invariant: art-report-result
Description: "A final report refers to its results."
Severity: #error
Expression: "status = 'final' implies result.exists()"
