Instance: example-thandi-weight
InstanceOf: ArtWeight
Usage: #example
Title: "Weight"
Description: "Thandi's weight at the session, in kilograms, as FHIR's own profile of body weight has it."
* status = #final
* category[VSCat] = $OBSERVATION_CATEGORY#vital-signs
* code = $LOINC#29463-7 "Body weight"
* subject = Reference(example-thandi)
* encounter = Reference(example-thandi-visit)
* effectiveDateTime = "2026-03-04T09:05:00+02:00"
* valueQuantity = 64.5 'kg' "kg"
