Invariant: art-specimen-drawn
Description: "A specimen that is there, or was rejected, says when it was drawn."
Severity: #error
Expression: "(status = 'available' or status = 'unsatisfactory') implies collection.collected.exists()"
