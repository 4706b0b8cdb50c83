Instance: example-memberships-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: who was a member on a day"
Description: "A client was a member on the first of May, and has left since."
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-05-01"
* parameter[+]
  * name = "membership"
  * part[+]
    * name = "group"
    * valueReference = Reference(example-lusaka-cag)
  * part[+]
    * name = "client"
    * valueReference = Reference(example-mutale)
  * part[+]
    * name = "since"
    * valueDate = "2025-01-15"
  * part[+]
    * name = "until"
    * valueDate = "2026-06-30"
  * part[+]
    * name = "enrolment"
    * valueReference = Reference(example-mutale-enrolment)
