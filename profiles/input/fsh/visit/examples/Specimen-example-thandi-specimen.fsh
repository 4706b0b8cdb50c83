Instance: example-thandi-specimen
InstanceOf: ArtSpecimen
Usage: #example
Title: "Specimen drawn"
Description: "Blood for the yearly viral load, drawn at the session on an order, and through the order part of her visit: a Specimen of R4 names no encounter. The result is reviewed with her at the next one."
* status = #available
* type = SpecimenType#viral-load
* subject = Reference(example-thandi)
* request = Reference(example-thandi-test-order)
* collection.collectedDateTime = "2026-03-04T09:30:00+02:00"
* condition = SpecimenStatus#drawn
