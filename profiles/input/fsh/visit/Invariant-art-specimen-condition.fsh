Invariant: art-specimen-condition
Description: "What became of a specimen says the same as its status."
Severity: #error
Expression: "condition.coding.where(system.endsWith('/CodeSystem/specimen-status')).code.all(iif($this = 'drawn', 'available', iif($this = 'rejected', 'unsatisfactory', 'unavailable')) = %resource.status)"
