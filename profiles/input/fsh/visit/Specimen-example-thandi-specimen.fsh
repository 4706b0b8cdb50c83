Instance: example-thandi-specimen
InstanceOf: ArtSpecimen
Usage: #example
Title: "Specimen drawn"
Description: "Blood for the yearly viral load, drawn at the session. The result is reviewed with her at the next one."
* status = #available
* type = SpecimenType#viral-load
* subject = Reference(example-thandi)
* collection.collectedDateTime = "2026-03-04T09:30:00+02:00"
* condition = SpecimenStatus#drawn
