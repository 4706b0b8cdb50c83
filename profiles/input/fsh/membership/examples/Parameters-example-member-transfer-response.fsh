Instance: example-member-transfer-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the client is a member of the other club"
Description: "Two enrolments: the one that ended, and the new one. The day belongs to both memberships."
* parameter[+]
  * name = "left"
  * valueReference = Reference(example-khayelitsha-club)
* parameter[+]
  * name = "ended"
  * valueReference = Reference(example-mary-enrolment)
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-saturday-club)
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-mary)
* parameter[+]
  * name = "enrolment"
  * valueReference = Reference(example-mary-second-enrolment)
* parameter[+]
  * name = "since"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "replayed"
  * valueBoolean = false
* parameter[+]
  * name = "model"
  * valueCanonical = Canonical(HcwManagedGroup|2016.1)
* parameter[+]
  * name = "outcome"
  * valueCode = #eligible
