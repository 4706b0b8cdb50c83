Instance: example-mutale-cd4-order
InstanceOf: ArtTestOrder
Usage: #example
Title: "Order of blood that could not be drawn"
Description: "There was no tube for Mutale's CD4 count: the order waits for the day of the next session, whose register lists it."
* status = #active
* intent = #order
* priority = #routine
* code = SpecimenType#cd4
* subject = Reference(example-mutale)
* encounter = Reference(example-mutale-visit)
* occurrenceDateTime = "2026-06-01"
* authoredOn = "2026-03-02T15:00:00+02:00"
