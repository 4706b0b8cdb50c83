Instance: example-nomvula-specimen
InstanceOf: ArtSpecimen
Usage: #example
Title: "Specimen for which there was no tube"
Description: "Nomvula's blood for a viral load was not drawn: unavailable, without a time, with the reason, and on an order that goes on waiting."
* status = #unavailable
* type = SpecimenType#viral-load
* subject = Reference(example-nomvula)
* request = Reference(example-nomvula-order)
* condition = SpecimenStatus#not-drawn-no-tube
