Instance: example-lindiwe-pregnancy
InstanceOf: ArtPregnancy
Usage: #example
Title: "Not pregnant"
Description: "As Lindiwe told it."
* status = #final
* code = $LOINC#11449-6 "Pregnancy status - Reported"
* subject = Reference(example-lindiwe)
* effectiveDateTime = "2026-01-07"
* valueCodeableConcept = $LOINC#LA26683-5 "Not pregnant"
