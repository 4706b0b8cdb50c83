Instance: example-thandi-viral-load-before
InstanceOf: ArtViralLoad
Usage: #example
Title: "Viral load not detected"
Description: "No virus was found: a code in place of a number, here LOINC's with that of SNOMED CT beside it; either will do. Rules read it as zero."
* status = #final
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-thandi)
* effectiveDateTime = "2025-03-05"
* valueCodeableConcept.coding[+] = $LOINC#LA11883-8 "Not detected"
* valueCodeableConcept.coding[+] = $SCT#260415000 "Not detected"
