Invariant: art-specimen-condition
Description: "What became of a specimen fits its status: one that was drawn is available, unavailable once it is used up, or unsatisfactory; a rejected one is unsatisfactory; one that was not drawn is unavailable and was never collected."
Severity: #error
Expression: "status = 'entered-in-error' or condition.coding.where(system = 'https://w3id.org/art-groups/CodeSystem/specimen-status').code.all(iif($this = 'drawn', true, iif($this = 'rejected', %resource.status = 'unsatisfactory', %resource.status = 'unavailable' and %resource.collection.collected.empty())))"
