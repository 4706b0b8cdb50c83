Invariant: art-screen-not-done
Description: "A screen that was not done has no symptoms, and says that it was not performed."
Severity: #error
Expression: "status = 'cancelled' implies (component.empty() and dataAbsentReason.exists())"
