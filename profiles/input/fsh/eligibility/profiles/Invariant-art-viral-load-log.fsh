Invariant: art-viral-load-log
Description: "Copies stand under a code of copies, and logarithms under a code of logarithms."
Severity: #error
Expression: "code.exists() implies (%resource.code.coding.where(system = 'http://loinc.org' and (code = '20447-9' or code = '25836-8')).empty() or code.lower().contains('log').not())"
