Invariant: art-dissolved
Description: "A group that was dissolved is not active, and nobody is a member any more."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/dissolved').exists() implies (active = false and member.where(period.end.empty()).empty())"
