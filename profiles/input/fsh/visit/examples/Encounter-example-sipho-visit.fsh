Instance: example-sipho-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of a member whose buddy came"
Description: "Sipho's sister came in his place: attendance is buddy, and she is a participant of the visit."
* extension[attendance].valueCode = #buddy
* participant.individual = Reference(example-buddy)
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-sipho)
* period.start = "2026-03-04T09:00:00+02:00"
* partOf = Reference(example-khayelitsha-session)
