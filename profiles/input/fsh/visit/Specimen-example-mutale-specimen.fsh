Instance: example-mutale-specimen
InstanceOf: ArtSpecimen
Usage: #example
Title: "Specimen not drawn"
Description: "There was no tube: the draw stays due."
* status = #unavailable
* type = SpecimenType#cd4
* subject = Reference(example-mutale)
* condition = SpecimenStatus#not-drawn-no-tube
