Instance: example-lusaka-session
InstanceOf: ArtSession
Usage: #example
Title: "Meeting of the community adherence group"
Description: "The collector has brought the medicines of all from the clinic, and they meet at a member's home. Whose turn it was is in the care team of the group."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[nextVisit].valueDate = "2026-06-01"
* identifier.system = "https://example.org/session"
* identifier.value = "LU-CAG3/2026-03-02"
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#group-session
* subject = Reference(example-lusaka-cag)
* period.start = "2026-03-02T15:00:00+02:00"
* location.location = Reference(example-lusaka-home)
* extension[collector].valueReference = Reference(example-chanda)
