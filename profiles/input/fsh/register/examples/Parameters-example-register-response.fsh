Instance: example-register-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: the register of the next session"
Description: "The next session of the example club, with what to hand out to each member and what is due."
* parameter[+]
  * name = "group"
  * valueReference = Reference(example-khayelitsha-club)
  * valueReference.display = "Example Club 17"
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
    * valueReference = Reference(example-sipho)
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0002"
    * valueReference.display = "Sipho Sample"
  * part[+]
    * name = "since"
    * valueDate = "2024-02-07"
  * part[+]
    * name = "regimen"
    * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
  * part[+]
    * name = "handOut"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #vl-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "No viral load is on record."
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #consultation-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "by"
      * valueDate = "2026-01-08"
    * part[+]
      * name = "text"
      * valueString = "The last consultation was on 2025-01-08: the next is due before 2026-07-01."
  * part[+]
    * name = "lastVisit"
    * valueDate = "2026-03-04"
  * part[+]
    * name = "lastAttendance"
    * valueCode = #buddy
  * part[+]
    * name = "missedInARow"
    * valueInteger = 0
  * part[+]
    * name = "supplyUntil"
    * valueDate = "2026-04-20"
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
    * name = "since"
    * valueDate = "2024-02-07"
  * part[+]
    * name = "regimen"
    * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
  * part[+]
    * name = "handOut"
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
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #vl-review-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "since"
      * valueDate = "2026-03-04"
    * part[+]
      * name = "text"
      * valueString = "The viral load of 2026-03-04 has come since the member was seen on 2026-03-04: review it with the member."
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
    * valueDate = "2026-05-06"
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
    * name = "since"
    * valueDate = "2025-06-04"
  * part[+]
    * name = "regimen"
    * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
  * part[+]
    * name = "handOut"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #vl-review-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "since"
      * valueDate = "2025-08-06"
    * part[+]
      * name = "text"
      * valueString = "The viral load of 2025-08-06 has come since the member was seen on 2025-02-05: review it with the member."
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #consultation-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "by"
      * valueDate = "2026-02-05"
    * part[+]
      * name = "text"
      * valueString = "The last consultation was on 2025-02-05: the next is due before 2026-07-01."
  * part[+]
    * name = "lastVisit"
    * valueDate = "2026-03-04"
  * part[+]
    * name = "lastAttendance"
    * valueCode = #absent
  * part[+]
    * name = "missedInARow"
    * valueInteger = 1
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
    * name = "since"
    * valueDate = "2025-06-04"
  * part[+]
    * name = "regimen"
    * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
  * part[+]
    * name = "handOut"
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
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #vl-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "No viral load is on record."
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #blood-due
    * part[+]
      * name = "severity"
      * valueCode = #warning
    * part[+]
      * name = "since"
      * valueDate = "2026-03-04"
    * part[+]
      * name = "text"
      * valueString = "Blood for Viral load is to be drawn: it was ordered on 2026-03-04."
    * part[+]
      * name = "about"
      * valueReference = Reference(example-nomvula-order)
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #consultation-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "No consultation is on record."
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #prescription-missing
    * part[+]
      * name = "severity"
      * valueCode = #warning
    * part[+]
      * name = "text"
      * valueString = "There is no active prescription of ART on record."
  * part[+]
    * name = "due"
    * part[+]
      * name = "code"
      * valueCode = #referral-open
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "since"
      * valueDate = "2026-03-04"
    * part[+]
      * name = "text"
      * valueString = "Ask what came of the referral of 2026-03-04."
    * part[+]
      * name = "about"
      * valueReference = Reference(example-nomvula-referral)
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
    * valueDate = "2026-05-06"
