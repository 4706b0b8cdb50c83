Invariant: art-specimen-drawn
Description: "A specimen that is there, or was rejected, says when it was drawn; one that was not drawn does not."
Severity: #error
Expression: "(status = 'unavailable') = collection.collected.empty()"
