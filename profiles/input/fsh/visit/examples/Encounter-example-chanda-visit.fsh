Instance: example-chanda-visit
InstanceOf: ArtMemberVisit
Usage: #example
Title: "Visit of the member who collected"
Description: "Chanda fetched the medicines of all and was at the meeting herself: present. That she collected is in the session."
* extension[attendance].valueCode = #present
* status = #finished
* class = $ACT_CODE#FLD
* type = EncounterKind#member-visit
* subject = Reference(example-chanda)
* period.start = "2026-03-02T15:00:00+02:00"
* partOf = Reference(example-lusaka-session)
