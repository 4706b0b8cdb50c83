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
  * valueReference.reference = "EpisodeOfCare/lindiwe-first-club"
* parameter[+]
  * name = "group"
  * valueReference.reference = "Group/saturday-club"
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-lindiwe)
* parameter[+]
  * name = "enrolment"
  * valueReference.reference = "EpisodeOfCare/lindiwe-saturday-club"
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
