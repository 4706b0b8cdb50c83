Invariant: art-part-fill
Description: "Where something is still owed, the refill is a part fill: type RFP."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/owed').exists() implies type.coding.where(code = 'RFP').exists()"
