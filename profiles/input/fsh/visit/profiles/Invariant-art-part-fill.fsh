Invariant: art-part-fill
Description: "Where something is still owed, the refill is a part fill: type RFP."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/owed')).exists() implies type.coding.where(code = 'RFP').exists()"
