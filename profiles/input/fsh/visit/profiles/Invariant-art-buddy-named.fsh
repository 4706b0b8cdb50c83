Invariant: art-buddy-named
Description: "Where a buddy came, the buddy is named: a reference, or a name alone."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/attendance' and value = 'buddy').exists() implies participant.individual.exists()"
