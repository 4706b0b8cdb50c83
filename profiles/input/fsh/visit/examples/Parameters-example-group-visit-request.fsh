Instance: example-group-visit-request
InstanceOf: Parameters
Usage: #example
Title: "Request: session of the club"
Description: "What is sent to record the example session: one member came and gave blood, one sent a buddy, one was absent, one coughs and is referred."
* parameter[+]
  * name = "session"
  * valueIdentifier.system = "https://example.org/session"
  * valueIdentifier.value = "KH-C17/2026-03-04"
* parameter[+]
  * name = "start"
  * valueDateTime = "2026-03-04T09:00:00+02:00"
* parameter[+]
  * name = "end"
  * valueDateTime = "2026-03-04T09:50:00+02:00"
* parameter[+]
  * name = "location"
  * valueReference = Reference(example-khayelitsha-hall)
* parameter[+]
  * name = "facilitator"
  * valueReference = Reference(example-facilitator)
* parameter[+]
  * name = "nextVisit"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "attendance"
    * valueCode = #present
  * part[+]
    * name = "screen"
    * part[+]
      * name = "done"
      * valueBoolean = true
    * part[+]
      * name = "missedDoses"
      * valueInteger = 0
  * part[+]
    * name = "weight"
    * valueDecimal = 64.5
  * part[+]
    * name = "refill"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "quantity"
      * valueQuantity = 63 '{tablet}' "tablets"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
    * part[+]
      * name = "prescription"
      * valueReference = Reference(example-thandi-prescription)
  * part[+]
    * name = "specimen"
    * part[+]
      * name = "type"
      * valueCode = #viral-load
    * part[+]
      * name = "status"
      * valueCode = #drawn
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference.identifier.system = "https://example.org/folder-number"
    * valueReference.identifier.value = "KH-0002"
  * part[+]
    * name = "attendance"
    * valueCode = #buddy
  * part[+]
    * name = "buddy"
    * valueReference.display = "Zola Sample, sister"
  * part[+]
    * name = "refill"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "quantity"
      * valueQuantity = 30 '{tablet}' "tablets"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 30
    * part[+]
      * name = "owed"
      * valueQuantity = 33 '{tablet}' "tablets"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-lindiwe)
  * part[+]
    * name = "attendance"
    * valueCode = #absent
  * part[+]
    * name = "absenceReason"
    * valueCode = #working
  * part[+]
    * name = "note"
    * valueString = "Starts a new job; asks for the Saturday club."
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-nomvula)
  * part[+]
    * name = "attendance"
    * valueCode = #present
  * part[+]
    * name = "screen"
    * part[+]
      * name = "done"
      * valueBoolean = true
    * part[+]
      * name = "symptom"
      * valueCode = #cough
    * part[+]
      * name = "symptom"
      * valueCode = #fever
    * part[+]
      * name = "missedDoses"
      * valueInteger = 2
  * part[+]
    * name = "weight"
    * valueDecimal = 52.5
  * part[+]
    * name = "pregnant"
    * valueBoolean = false
  * part[+]
    * name = "refill"
    * part[+]
      * name = "medication"
      * valueCodeableConcept = $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
    * part[+]
      * name = "quantity"
      * valueQuantity = 63 '{tablet}' "tablets"
    * part[+]
      * name = "daysSupply"
      * valueInteger = 63
  * part[+]
    * name = "specimen"
    * part[+]
      * name = "type"
      * valueCode = #viral-load
    * part[+]
      * name = "status"
      * valueCode = #not-drawn-no-tube
  * part[+]
    * name = "referral"
    * part[+]
      * name = "reason"
      * valueCode = #tb-symptoms
    * part[+]
      * name = "urgency"
      * valueCode = #urgent
  * part[+]
    * name = "note"
    * valueString = "Coughs for two weeks."
