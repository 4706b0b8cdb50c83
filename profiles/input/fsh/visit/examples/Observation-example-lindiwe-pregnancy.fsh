Instance: example-lindiwe-pregnancy
InstanceOf: ArtPregnancy
Usage: #example
Title: "Pregnant"
Description: "Lindiwe told that she is pregnant. Some models ask for it, and none may guess it."
* status = #final
* code = $LOINC#11449-6 "Pregnancy status - Reported"
* subject = Reference(example-lindiwe)
* effectiveDateTime = "2026-01-07"
* valueCodeableConcept = $LOINC#LA15173-0 "Pregnant"
