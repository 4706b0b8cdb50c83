Instance: example-mutale-cd4
InstanceOf: ArtCd4
Usage: #example
Title: "CD4 count"
Description: "A CD4 count, in cells per microlitre. Some models take it where there is no viral load."
* status = #final
* code = $LOINC#24467-3 "CD3+CD4+ (T4 helper) cells [#/volume] in Blood"
* subject = Reference(example-mutale)
* effectiveDateTime = "2025-09-14"
* valueQuantity = 412 '{cells}/uL' "cells/uL"
