Invariant: art-one-receiver
Description: "Either a buddy took the medicines or somebody else, not both."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/buddy').exists() implies receiver.empty()"
