Instance: example-thandi-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of a member who came"
Description: "Thandi came. Her screen, weight, refill and test order refer to this visit; the specimen refers to the order."
* extension[attendance].valueCode = #present
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-thandi)
* period.start = "2026-03-04T09:00:00+02:00"
* partOf = Reference(example-khayelitsha-session)
