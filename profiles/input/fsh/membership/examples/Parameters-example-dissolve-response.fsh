Instance: example-dissolve-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the group has ended"
Description: "The last member left with it; the enrolment has ended with the reason group-dissolved."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-dissolved-cag)
* parameter[+]
  * name = "date"
  * valueDate = "2026-04-30"
* parameter[+]
  * name = "replayed"
  * valueBoolean = false
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-joseph)
  * part[+]
    * name = "enrolment"
    * valueReference = Reference(example-joseph-enrolment)
