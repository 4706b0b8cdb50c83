Invariant: art-member-once
Description: "Nobody is a member twice at the same time: one who comes back has left before."
Severity: #error
Expression: "member.where(period.end.empty()).entity.reference.isDistinct()"
