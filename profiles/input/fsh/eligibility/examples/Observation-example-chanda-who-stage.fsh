Instance: example-chanda-who-stage
InstanceOf: ArtWhoStage
Usage: #example
Title: "WHO stage 1"
Description: "The nurse found Chanda without any sign of advanced disease at her consultation."
* status = #final
* code = $LOINC#45233-4 "World Health Organization HIV stage"
* subject = Reference(example-chanda)
* effectiveDateTime = "2026-03-02"
* valueCodeableConcept = WhoStage#1 "Stage 1"
