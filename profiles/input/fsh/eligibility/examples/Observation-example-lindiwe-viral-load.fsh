Instance: example-lindiwe-viral-load
InstanceOf: ArtViralLoad
Usage: #example
Title: "Viral load in the other unit"
Description: "Fewer than 20 in a millilitre, with the UCUM code 1/mL, which means the same as {copies}/mL."
* status = #final
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-lindiwe)
* effectiveDateTime = "2025-08-06"
* valueQuantity = 20 '1/mL' "/mL"
* valueQuantity.comparator = #<
