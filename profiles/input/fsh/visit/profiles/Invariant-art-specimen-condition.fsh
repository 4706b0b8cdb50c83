Invariant: art-specimen-condition
Description: "What became of a specimen fits its status: drawn is available, or unsatisfactory if the laboratory finds so later; rejected is unsatisfactory; not drawn is unavailable."
Severity: #error
Expression: "condition.coding.where(system.endsWith('/CodeSystem/specimen-status')).code.all(iif($this = 'drawn', %resource.status = 'available' or %resource.status = 'unsatisfactory', iif($this = 'rejected', %resource.status = 'unsatisfactory', %resource.status = 'unavailable')))"
