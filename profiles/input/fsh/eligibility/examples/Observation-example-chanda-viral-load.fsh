Instance: example-chanda-viral-load
InstanceOf: ArtViralLoad
Usage: #example
Title: "Viral load"
Description: "A viral load above a thousand copies/mL: reason to see a clinician, and by most models to leave the group for a time."
* status = #final
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-chanda)
* effectiveDateTime = "2025-11-20"
* valueQuantity = 2300 '{copies}/mL' "copies/mL"
