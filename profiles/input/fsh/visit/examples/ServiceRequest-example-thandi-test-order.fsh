Instance: example-thandi-test-order
InstanceOf: ArtTestOrder
Usage: #example
Title: "Order of the yearly viral load"
Description: "The blood that Thandi gave at the club on 4 March was drawn on this order; it is completed, as the result is there."
* status = #completed
* intent = #order
* priority = #routine
* code = SpecimenType#viral-load
* subject = Reference(example-thandi)
* encounter = Reference(example-thandi-visit)
* occurrenceDateTime = "2026-03-04"
* authoredOn = "2026-03-04"
