Instance: example-chanda-screen
InstanceOf: ArtSymptomScreen
Usage: #example
Title: "Symptom screen with symptoms"
Description: "Chanda was asked for two symptoms, a component each: she coughs and has no fever. She is referred for the cough."
* status = #final
* code = ObservationKind#symptom-screen
* subject = Reference(example-chanda)
* encounter = Reference(example-chanda-visit)
* effectiveDateTime = "2026-03-02T15:05:00+02:00"
* component[symptom][+].code = Symptom#cough
* component[symptom][=].valueBoolean = true
* component[symptom][+].code = Symptom#fever
* component[symptom][=].valueBoolean = false
