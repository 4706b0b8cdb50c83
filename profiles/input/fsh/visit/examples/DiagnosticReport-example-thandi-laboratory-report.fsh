Instance: example-thandi-laboratory-report
InstanceOf: ArtLaboratoryReport
Usage: #example
Title: "Report on a viral load"
Description: "What the laboratory sent back for the blood that was drawn at the club on 4 March: one result, twelve days later."
* basedOn = Reference(example-thandi-test-order)
* status = #final
* category = $DIAGNOSTIC_SERVICE#LAB
* code = $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* subject = Reference(example-thandi)
* effectiveDateTime = "2026-03-04"
* issued = "2026-03-16T08:30:00+02:00"
* performer.display = "District laboratory"
* specimen = Reference(example-thandi-specimen)
* result = Reference(example-thandi-viral-load)
