Instance: example-chanda-screen
InstanceOf: ArtSymptomScreen
Usage: #example
Title: "Symptom screen with symptoms"
Description: "Chanda coughs: one component for the symptom that was found. She is referred for it."
* status = #final
* code = ObservationKind#symptom-screen
* subject = Reference(example-chanda)
* effectiveDateTime = "2026-03-02T10:00:00+02:00"
* component[symptom][+].code = Symptom#cough
* component[symptom][=].valueBoolean = true
* component[symptom][+].code = Symptom#fever
* component[symptom][=].valueBoolean = false
