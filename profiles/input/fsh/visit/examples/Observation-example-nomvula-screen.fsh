Instance: example-nomvula-screen
InstanceOf: ArtSymptomScreen
Usage: #example
Title: "Symptom screen as the operation writes it"
Description: "Nomvula has a cough and a fever, told by the session's form: the screen has a component for every symptom there is, true of these two and false of the others, and the doses she missed."
* status = #final
* code = ObservationKind#symptom-screen
* subject = Reference(example-nomvula)
* encounter = Reference(example-nomvula-visit)
* effectiveDateTime = "2026-03-04T09:15:00+02:00"
* component[symptom][+].code = Symptom#cough
* component[symptom][=].valueBoolean = true
* component[symptom][+].code = Symptom#fever
* component[symptom][=].valueBoolean = true
* component[symptom][+].code = Symptom#night-sweats
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#weight-loss
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#fatigue
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#rash
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#nausea-vomiting
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#genital-sore-discharge
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#diarrhoea
* component[symptom][=].valueBoolean = false
* component[symptom][+].code = Symptom#other
* component[symptom][=].valueBoolean = false
* component[missedDoses].code = ObservationKind#missed-doses
* component[missedDoses].valueInteger = 2
