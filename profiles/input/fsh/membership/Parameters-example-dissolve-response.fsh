Instance: example-dissolve-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the group has ended"
Description: "Two members left with it; each enrolment has ended with the reason group-dissolved."
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
    * valueReference.reference = "Patient/mary"
  * part[+]
    * name = "enrolment"
    * valueReference.reference = "EpisodeOfCare/mary-cag-4"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference.reference = "Patient/joseph"
  * part[+]
    * name = "enrolment"
    * valueReference.reference = "EpisodeOfCare/joseph-cag-4"
