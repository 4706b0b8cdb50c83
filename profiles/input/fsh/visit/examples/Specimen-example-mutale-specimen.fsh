Instance: example-mutale-specimen
InstanceOf: ArtSpecimen
Usage: #example
Title: "Specimen not drawn"
Description: "There was no tube for a CD4 count: the draw stays due, on an order for the day of the next session."
* status = #unavailable
* type = SpecimenType#cd4
* subject = Reference(example-mutale)
* request = Reference(example-mutale-cd4-order)
* condition = SpecimenStatus#not-drawn-no-tube
