Instance: example-pack-list-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: what to pack"
Description: "The packs of the members of the example club, and the tubes to bring."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-khayelitsha-club)
* parameter[+]
  * name = "date"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "medicine"
  * part[+]
    * name = "medication"
    * valueCodeableConcept = $ATC#J05AR27
  * part[+]
    * name = "clients"
    * valueInteger = 1
  * part[+]
    * name = "days"
    * valueInteger = 60
  * part[+]
    * name = "quantity"
    * valueQuantity.value = 60
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "size"
    * part[+]
      * name = "days"
      * valueInteger = 60
    * part[+]
      * name = "count"
      * valueInteger = 1
* parameter[+]
  * name = "tube"
  * part[+]
    * name = "type"
    * valueCode = #viral-load
  * part[+]
    * name = "count"
    * valueInteger = 1
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 1
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "pack"
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
    * name = "tube"
    * valueCode = #viral-load
