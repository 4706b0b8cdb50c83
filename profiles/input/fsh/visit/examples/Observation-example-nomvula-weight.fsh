Instance: example-nomvula-weight
InstanceOf: ArtWeight
Usage: #example
Title: "Weight of a member who coughs"
Description: "52.5 kg at the session: a figure to compare with the next one, as loss of weight is a symptom of the tuberculosis screen."
* status = #final
* category[VSCat] = $OBSERVATION_CATEGORY#vital-signs
* code = $LOINC#29463-7 "Body weight"
* subject = Reference(example-nomvula)
* encounter = Reference(example-nomvula-visit)
* effectiveDateTime = "2026-03-04T09:15:00+02:00"
* valueQuantity = 52.5 'kg' "kg"
