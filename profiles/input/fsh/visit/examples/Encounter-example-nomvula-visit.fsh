Instance: example-nomvula-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of a member who was referred"
Description: "Nomvula came and coughed. Her referral and the order of the blood for which there was no tube refer to this visit."
* extension[attendance].valueCode = #present
* extension[note].valueString = "Coughs for two weeks."
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-nomvula)
* period.start = "2026-03-04T09:00:00+02:00"
* partOf = Reference(example-khayelitsha-session)
