Instance: example-mutale-second-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment after coming back"
Description: "The client who left the community adherence group has come back. One criterion was not known to be met, and a clinician decided."
* extension[deliveryModel].valueCanonical = Canonical(ZambiaCag|2017.1)
* extension[group].valueReference = Reference(example-lusaka-cag)
* extension[assessment].extension[outcome].valueCode = #unknown
* extension[assessment].extension[criterion].extension[code].valueCode = #suppressed
* extension[assessment].extension[criterion].extension[verdict].valueCode = #unknown
* extension[assessment].extension[criterion].extension[text].valueString = "The last two viral loads are both below 1000 copies/mL; where there is no viral load at all, the CD4 count is above 200 cells per microlitre."
* extension[override].extension[reason].valueString = "Viral load of August below 50, seen on the laboratory's slip; not in the record yet."
* extension[override].extension[by].valueReference = Reference(example-nurse)
* status = #active
* type = ModelFamily#client-managed-group
* patient = Reference(example-mutale)
* managingOrganization = Reference(example-lusaka-clinic)
* period.start = "2026-09-01"
* team = Reference(example-lusaka-cag-team)
