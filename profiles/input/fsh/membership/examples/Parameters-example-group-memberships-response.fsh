Instance: example-group-memberships-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: who was a member of a group on a day"
Description: "The members of the example club on 5 March 2025: two, as the others joined later."
* parameter[+]
  * name = "asOf"
  * valueDate = "2025-03-05"
* parameter[+]
  * name = "membership"
  * part[+]
    * name = "group"
    * valueReference = Reference(example-khayelitsha-club)
  * part[+]
    * name = "client"
    * valueReference = Reference(example-sipho)
  * part[+]
    * name = "since"
    * valueDate = "2024-02-07"
  * part[+]
    * name = "until"
    * valueDate = "2026-09-02"
  * part[+]
    * name = "enrolment"
    * valueReference = Reference(example-sipho-enrolment)
* parameter[+]
  * name = "membership"
  * part[+]
    * name = "group"
    * valueReference = Reference(example-khayelitsha-club)
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "since"
    * valueDate = "2024-02-07"
  * part[+]
    * name = "enrolment"
    * valueReference = Reference(example-thandi-enrolment)
