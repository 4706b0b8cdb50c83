Instance: example-member-add-request
InstanceOf: Parameters
Usage: #example
Title: "Request: a client joins the community adherence group"
Description: "By folder number. The last viral load is not on record yet; a clinician has seen the slip."
* parameter[+]
  * name = "client"
  * valueReference.identifier.system = "https://example.org/folder-number"
  * valueReference.identifier.value = "LU-0002"
* parameter[+]
  * name = "date"
  * valueDate = "2026-09-01"
* parameter[+]
  * name = "override"
  * part[+]
    * name = "reason"
    * valueString = "Viral load of August below 50, seen on the laboratory's slip; not in the record yet."
  * part[+]
    * name = "by"
    * valueReference = Reference(example-nurse)
