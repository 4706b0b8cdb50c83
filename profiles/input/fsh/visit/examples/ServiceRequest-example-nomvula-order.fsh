Instance: example-nomvula-order
InstanceOf: ArtTestOrder
Usage: #example
Title: "Order that waits for blood"
Description: "Blood for Nomvula's viral load could not be drawn: the order is for the day of the next session, and blood is due on its register."
* status = #active
* intent = #order
* priority = #routine
* code = SpecimenType#viral-load
* subject = Reference(example-nomvula)
* encounter = Reference(example-nomvula-visit)
* occurrenceDateTime = "2026-05-06"
* authoredOn = "2026-03-04T09:15:00+02:00"
