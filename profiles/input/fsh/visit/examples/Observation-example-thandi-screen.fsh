Instance: example-thandi-screen
InstanceOf: ArtSymptomScreen
Usage: #example
Title: "Symptom screen, well"
Description: "Thandi was asked and is well: a screen without any symptom. That is not the same as no screen."
* status = #final
* code = ObservationKind#symptom-screen
* subject = Reference(example-thandi)
* encounter = Reference(example-thandi-visit)
* effectiveDateTime = "2026-03-04T09:05:00+02:00"
* component[missedDoses].code = ObservationKind#missed-doses
* component[missedDoses].valueInteger = 0
