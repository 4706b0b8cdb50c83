Invariant: art-enrolment-ended
Description: "An enrolment that is finished has a last day, and a reason for leaving is given only of one that has ended."
Severity: #error
Expression: "(status = 'finished' or extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/leaving-reason').exists()) implies period.end.exists()"
