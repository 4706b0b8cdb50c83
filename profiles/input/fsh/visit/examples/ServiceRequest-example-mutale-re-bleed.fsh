Instance: example-mutale-re-bleed
InstanceOf: ArtReBleed
Usage: #example
Title: "Order to draw the blood again"
Description: "The laboratory could not use Mutale's blood: this order replaces the first one and is for the day of the next session."
* status = #active
* intent = #order
* priority = #routine
* code = SpecimenType#viral-load
* replaces = Reference(example-mutale-test-order)
* subject = Reference(example-mutale)
* encounter = Reference(example-mutale-visit)
* occurrenceDateTime = "2026-06-01"
* authoredOn = "2026-03-02"
