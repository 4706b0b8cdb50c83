Invariant: art-buddy-named
Description: "Where a buddy came, the buddy is named: a reference, or a name alone."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/attendance') and value = 'buddy').exists() implies participant.individual.exists()"
