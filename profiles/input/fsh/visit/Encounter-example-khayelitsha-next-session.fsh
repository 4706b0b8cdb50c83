Instance: example-khayelitsha-next-session
InstanceOf: ArtSession
Usage: #example
Title: "Next session of the club"
Description: "A session that is planned."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup)
* identifier.system = "https://example.org/session"
* identifier.value = "KH-C17/2026-05-06"
* status = #planned
* class = $ACT_CODE#FLD
* type = EncounterKind#group-session
* subject = Reference(example-khayelitsha-club)
* period.start = "2026-05-06"
