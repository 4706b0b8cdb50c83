Instance: example-lindiwe-viral-load-before
InstanceOf: ArtViralLoad
Usage: #example
Title: "Viral load as a number"
Description: "35 copies/mL, before the one of August 2025: the first of Lindiwe's two undetectable ones."
* status = #final
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-lindiwe)
* effectiveDateTime = "2025-02-05"
* valueQuantity = 35 '{copies}/mL' "copies/mL"
