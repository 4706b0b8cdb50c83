Invariant: art-one-receiver
Description: "Either a buddy took the medicines or somebody else, not both."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/buddy')).exists() implies receiver.empty()"
