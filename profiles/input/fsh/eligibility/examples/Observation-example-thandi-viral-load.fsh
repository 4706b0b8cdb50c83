Instance: example-thandi-viral-load
InstanceOf: ArtViralLoad
Usage: #example
Title: "Viral load below the limit of the assay"
Description: "Fewer than 20 copies/mL, the limit of the assay: a comparator and the limit, never a made-up number. Rules read it as any number below 20."
* status = #final
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-thandi)
* effectiveDateTime = "2026-03-04"
* valueQuantity = 20 '{copies}/mL' "copies/mL"
* valueQuantity.comparator = #<
* specimen = Reference(example-thandi-specimen)
