Instance: example-member-add-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the client is a member"
Description: "Came back after leaving in June: a new membership and a new enrolment."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-lusaka-cag)
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-mutale)
* parameter[+]
  * name = "enrolment"
  * valueReference = Reference(example-mutale-second-enrolment)
* parameter[+]
  * name = "since"
  * valueDate = "2026-09-01"
* parameter[+]
  * name = "replayed"
  * valueBoolean = false
* parameter[+]
  * name = "model"
  * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/zambia-cag|2017.1"
* parameter[+]
  * name = "outcome"
  * valueCode = #unknown
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #suppressed
  * part[+]
    * name = "verdict"
    * valueCode = #unknown
  * part[+]
    * name = "text"
    * valueString = "The last two viral loads are both below 1000 copies/mL; where there is no viral load at all, the CD4 count is above 200 cells per microlitre."
