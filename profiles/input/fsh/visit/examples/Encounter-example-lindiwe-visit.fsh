Instance: example-lindiwe-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of a member who was absent"
Description: "An absent member has a visit, too: it says that she did not come, and why."
* extension[attendance].valueCode = #absent
* extension[absenceReason].valueCode = #working
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-lindiwe)
* period.start = "2026-03-04T09:00:00+02:00"
* partOf = Reference(example-khayelitsha-session)
* extension[note].valueString = "Works until Friday; will come to the clinic on Monday."
