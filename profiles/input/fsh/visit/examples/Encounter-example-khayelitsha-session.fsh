Instance: example-khayelitsha-session
InstanceOf: ArtSession
Usage: #example
Title: "Session of the club"
Description: "The session of the club on 4 March 2026, as it was held: the sender's key, who ran it, where, from when to when, and the day of the next one. What each member had is in visits that are part of it."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[nextVisit].valueDate = "2026-05-06"
* identifier.system = "https://example.org/session"
* identifier.value = "KH-C17/2026-03-04"
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#group-session
* subject = Reference(example-khayelitsha-club)
* participant.individual = Reference(example-facilitator)
* period.start = "2026-03-04T09:00:00+02:00"
* period.end = "2026-03-04T09:50:00+02:00"
* location.location = Reference(example-khayelitsha-hall)
* serviceProvider = Reference(example-khayelitsha-clinic)
* extension[sessionRecord].valueReference = Reference(example-khayelitsha-session-record)
