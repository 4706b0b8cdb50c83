Instance: example-thandi-adherence
InstanceOf: ArtAdherence
Usage: #example
Title: "Good adherence"
Description: "What the nurse thought of Thandi's adherence at her yearly consultation."
* status = #final
* code = ObservationKind#adherence "Adherence"
* subject = Reference(example-thandi)
* effectiveDateTime = "2025-11-05"
* valueCodeableConcept = Adherence#good "Good"
