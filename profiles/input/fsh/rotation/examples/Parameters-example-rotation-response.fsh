Instance: example-rotation-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: whose turn it is"
Description: "The next session of a community group: one member collects, and another has to be seen before the session after."
* parameter[+]
  * name = "model"
  * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/zambia-cag|2017.1"
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-05-04"
* parameter[+]
  * name = "turn"
  * part[+]
    * name = "date"
    * valueDate = "2026-06-01"
  * part[+]
    * name = "collector"
    * valueReference = Reference(example-mutale)
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-chanda)
  * part[+]
    * name = "lastClinicalVisit"
    * valueDate = "2026-03-02"
  * part[+]
    * name = "lastCollected"
    * valueDate = "2026-03-02"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-mutale)
