Invariant: art-next-session
Description: "The next session is on a later day than this one."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/next-visit').value.all($this.toString() > %resource.period.start.toString().substring(0, 10))"
