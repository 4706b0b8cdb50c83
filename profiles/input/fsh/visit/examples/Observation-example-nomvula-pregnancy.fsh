Instance: example-nomvula-pregnancy
InstanceOf: ArtPregnancy
Usage: #example
Title: "Not pregnant, asked at a session"
Description: "Nomvula was asked at the session and says that she is not pregnant, which is more than that nobody asked."
* status = #final
* code = $LOINC#11449-6 "Pregnancy status - Reported"
* subject = Reference(example-nomvula)
* encounter = Reference(example-nomvula-visit)
* effectiveDateTime = "2026-03-04T09:15:00+02:00"
* valueCodeableConcept = $LOINC#LA26683-5 "Not pregnant"
