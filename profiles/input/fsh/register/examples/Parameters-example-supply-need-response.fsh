Instance: example-supply-need-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: what a clinic needs"
Description: "Two sessions of a club of 27: 60 tablets for each member at each, four weeks more as the buffer, and 30 tablets still owed of a part fill."
* parameter[+]
  * name = "facility"
  * valueReference = Reference(example-khayelitsha-clinic)
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-04-20"
* parameter[+]
  * name = "sessions"
  * valueInteger = 2
* parameter[+]
  * name = "medicine"
  * part[+]
    * name = "medication"
    * valueCodeableConcept = $ATC#J05AR27
  * part[+]
    * name = "clients"
    * valueInteger = 27
  * part[+]
    * name = "days"
    * valueInteger = 3240
  * part[+]
    * name = "quantity"
    * valueQuantity.value = 3240
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "owed"
    * valueQuantity.value = 30
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "bufferDays"
    * valueInteger = 756
  * part[+]
    * name = "buffer"
    * valueQuantity.value = 756
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "needed"
    * valueQuantity.value = 4026
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "supplyRequest"
    * valueReference = Reference(example-supply-request)
* parameter[+]
  * name = "tube"
  * part[+]
    * name = "type"
    * valueCode = #viral-load
  * part[+]
    * name = "count"
    * valueInteger = 4
* parameter[+]
  * name = "group"
  * part[+]
    * name = "group"
    * valueReference = Reference(example-khayelitsha-club)
  * part[+]
    * name = "members"
    * valueInteger = 27
  * part[+]
    * name = "session"
    * valueDate = "2026-05-06"
  * part[+]
    * name = "session"
    * valueDate = "2026-07-01"
