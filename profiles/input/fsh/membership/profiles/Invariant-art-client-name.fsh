Invariant: art-client-name
Description: "A name says something: text, family or given."
Severity: #error
Expression: "name.all(text.exists() or family.exists() or given.exists())"
