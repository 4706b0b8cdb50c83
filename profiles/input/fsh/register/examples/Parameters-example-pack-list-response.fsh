Instance: example-pack-list-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: what to pack"
Description: "The packs of the members of the example club, and the tubes to bring."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-khayelitsha-club)
  * valueReference.display = "Example Club 17"
* parameter[+]
  * name = "date"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "medicine"
  * part[+]
    * name = "medication"
    * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
  * part[+]
    * name = "clients"
    * valueInteger = 4
  * part[+]
    * name = "days"
    * valueInteger = 252
  * part[+]
    * name = "quantity"
    * valueQuantity.value = 126
    * valueQuantity.unit = "tablets"
  * part[+]
    * name = "size"
    * part[+]
      * name = "days"
      * valueInteger = 63
    * part[+]
      * name = "count"
      * valueInteger = 4
* parameter[+]
  * name = "tube"
  * part[+]
    * name = "type"
    * valueCode = #viral-load
  * part[+]
    * name = "count"
    * valueInteger = 2
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 1
  * part[+]
    * name = "client"
    * valueReference = Reference(example-sipho)
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0002"
    * valueReference.display = "Sipho Sample"
  * part[+]
    * name = "pack"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
  * part[+]
    * name = "tube"
    * valueCode = #viral-load
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 2
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0001"
    * valueReference.display = "Thandi Example"
  * part[+]
    * name = "pack"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
    * part[+]
      * name = "quantity"
      * valueQuantity.value = 63
      * valueQuantity.unit = "tablets"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 3
  * part[+]
    * name = "client"
    * valueReference = Reference(example-lindiwe)
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0003"
    * valueReference.display = "Lindiwe Specimen"
  * part[+]
    * name = "pack"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
* parameter[+]
  * name = "member"
  * part[+]
    * name = "seat"
    * valueInteger = 4
  * part[+]
    * name = "client"
    * valueReference = Reference(example-nomvula)
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0004"
    * valueReference.display = "Nomvula Instance"
  * part[+]
    * name = "pack"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
    * part[+]
      * name = "quantity"
      * valueQuantity.value = 63
      * valueQuantity.unit = "tablets"
  * part[+]
    * name = "tube"
    * valueCode = #viral-load
