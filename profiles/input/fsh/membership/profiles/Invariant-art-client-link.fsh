Invariant: art-client-link
Description: "A record that is linked to another says whether it is in use."
Severity: #error
Expression: "link.exists() implies active.exists()"
