Instance: example-mutale-cd4-percent
InstanceOf: ArtCd4Percent
Usage: #example
Title: "CD4 percentage"
Description: "The percentage that the same machine gave with Mutale's CD4 count. Of an adult the count decides; of a child under five the percentage."
* status = #final
* category = $OBSERVATION_CATEGORY#laboratory
* code = $LOINC#8123-2 "CD3+CD4+ (T4 helper) cells/100 cells in Blood"
* subject = Reference(example-mutale)
* effectiveDateTime = "2025-09-14"
* valueQuantity = 24 '%' "%"
