Invariant: art-absence-reason
Description: "A reason for absence is given only for a member who was absent."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/absence-reason')).empty() or extension.where(url.endsWith('/StructureDefinition/attendance') and value = 'absent').exists()"
