Instance: example-mutale-test-order
InstanceOf: ArtTestOrder
Usage: #example
Title: "Order whose blood was rejected"
Description: "Blood for Mutale's yearly viral load. The laboratory could not use it, so this order was revoked and another one replaces it."
* status = #revoked
* intent = #order
* priority = #routine
* code = SpecimenType#viral-load
* subject = Reference(example-mutale)
* encounter = Reference(example-mutale-visit)
* authoredOn = "2026-03-02"
