Instance: example-khayelitsha-next-session
InstanceOf: ArtSession
Usage: #example
Title: "Next session of the club"
Description: "The next session of the club, planned: status and day, and nothing that can only be known afterwards. When it is held, the same Encounter becomes finished."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup)
* identifier.system = "https://example.org/session"
* identifier.value = "KH-C17/2026-05-06"
* status = #planned
* class = $ACT_CODE#FLD
* type = EncounterKind#group-session
* subject = Reference(example-khayelitsha-club)
* period.start = "2026-05-06"
