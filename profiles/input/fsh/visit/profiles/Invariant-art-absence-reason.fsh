Invariant: art-absence-reason
Description: "A reason for absence is given only for a member who was absent."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/absence-reason').empty() or extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/attendance' and value = 'absent').exists()"
