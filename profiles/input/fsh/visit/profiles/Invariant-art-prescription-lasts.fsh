Invariant: art-prescription-lasts
Description: "A prescription says how long it lasts: an end of its validity, or the duration of the supply."
Severity: #warning
Expression: "dispenseRequest.validityPeriod.end.exists() or dispenseRequest.expectedSupplyDuration.exists()"
