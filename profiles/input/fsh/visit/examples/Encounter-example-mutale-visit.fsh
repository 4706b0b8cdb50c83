Instance: example-mutale-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of a member who was collected for"
Description: "Mutale was at home; the collector brought his medicines. The visit says collector, and his refill names who received it."
* extension[attendance].valueCode = #collector
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-mutale)
* period.start = "2026-03-02T15:00:00+02:00"
* partOf = Reference(example-lusaka-session)
