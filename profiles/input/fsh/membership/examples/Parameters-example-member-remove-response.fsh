Instance: example-member-remove-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the client has left"
Description: "The membership and the enrolment end on the same day."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-lusaka-cag)
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-mutale)
* parameter[+]
  * name = "enrolment"
  * valueReference = Reference(example-mutale-enrolment)
* parameter[+]
  * name = "since"
  * valueDate = "2025-01-15"
* parameter[+]
  * name = "until"
  * valueDate = "2026-06-30"
* parameter[+]
  * name = "replayed"
  * valueBoolean = false
