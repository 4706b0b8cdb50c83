Instance: example-register-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the register of the next session"
Description: "The next session of the example club, with what to hand out to each member and what is due."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-khayelitsha-club)
* parameter[+]
  * name = "model"
  * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/hcw-managed-group|2016.1"
* parameter[+]
  * name = "date"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "session"
  * valueIdentifier.system = "https://example.org/session"
  * valueIdentifier.value = "KH-C17/2026-05-06"
* parameter[+]
  * name = "nextVisit"
  * valueDate = "2026-07-01"
* parameter[+]
  * name = "facilitator"
  * valueReference = Reference(example-facilitator)
* parameter[+]
  * name = "venue"
  * valueReference = Reference(example-khayelitsha-hall)
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 1
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "since"
    * valueDate = "2024-02-07"
  * part[+]
    * name = "regimen"
    * valueCodeableConcept = $ATC#J05AR27
  * part[+]
    * name = "handOut"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27
    * part[+]
      * name = "daysSupply"
      * valueInteger = 60
    * part[+]
      * name = "quantity"
      * valueQuantity.value = 60
      * valueQuantity.unit = "tablets"
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #vl-due
    * part[+]
      * name = "by"
      * valueDate = "2026-04-08"
    * part[+]
      * name = "text"
      * valueString = "The last viral load was on 2025-04-08."
  * part[+]
    * name = "lastVisit"
    * valueDate = "2026-03-04"
  * part[+]
    * name = "lastAttendance"
    * valueCode = #present
  * part[+]
    * name = "missedInARow"
    * valueInteger = 0
  * part[+]
    * name = "supplyUntil"
    * valueDate = "2026-05-03"
