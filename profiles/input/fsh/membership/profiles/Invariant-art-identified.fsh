Invariant: art-identified
Description: "Who or what is meant is referred to, or has an identifier: a name alone tells nobody apart."
Severity: #error
Expression: "reference.exists() or identifier.exists()"
