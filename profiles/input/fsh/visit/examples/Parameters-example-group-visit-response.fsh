Instance: example-group-visit-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: session of the club"
Description: "What is answered to the example request."
* parameter[+]
  * name = "session"
  * valueReference = Reference(example-khayelitsha-session)
* parameter[+]
  * name = "replayed"
  * valueBoolean = false
* parameter[+]
  * name = "nextVisit"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-visit)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-refill)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-screen)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-weight)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-specimen)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-thandi-test-order)
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-sipho)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-sipho-visit)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-sipho-refill)
  * part[+]
    * name = "advice"
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
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #consultation-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "The last consultation was on 2025-01-08: the next is due before 2026-05-06."
  * part[+]
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #supply-short
    * part[+]
      * name = "severity"
      * valueCode = #warning
    * part[+]
      * name = "text"
      * valueString = "The supply ends on 2026-04-03, before the next visit on 2026-05-06."
  * part[+]
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #owed-supply
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "33 tablets of lamivudine, tenofovir disoproxil and dolutegravir is still owed."
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-lindiwe)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-lindiwe-visit)
  * part[+]
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #vl-review-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "The viral load of 2025-08-06 has come since the member was seen on 2025-02-05: review it with the member."
  * part[+]
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #consultation-due
    * part[+]
      * name = "severity"
      * valueCode = #information
    * part[+]
      * name = "text"
      * valueString = "The last consultation was on 2025-02-05: the next is due before 2026-05-06."
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-nomvula)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-visit)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-refill)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-screen)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-weight)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-pregnancy)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-specimen)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-order)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-nomvula-referral)
  * part[+]
    * name = "advice"
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
    * name = "advice"
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
    * name = "advice"
    * part[+]
      * name = "code"
      * valueCode = #prescription-missing
    * part[+]
      * name = "severity"
      * valueCode = #warning
    * part[+]
      * name = "text"
      * valueString = "There is no active prescription of ART on record."
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #members
  * part[+]
    * name = "value"
    * valueInteger = 4
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #told
  * part[+]
    * name = "value"
    * valueInteger = 4
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #refused
  * part[+]
    * name = "value"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #present
  * part[+]
    * name = "value"
    * valueInteger = 2
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #buddy
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #collector
  * part[+]
    * name = "value"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #late
  * part[+]
    * name = "value"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #absent
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #refills
  * part[+]
    * name = "value"
    * valueInteger = 3
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #specimens
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #referrals
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #screened
  * part[+]
    * name = "value"
    * valueInteger = 2
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #dispensed-without-screen
  * part[+]
    * name = "value"
    * valueInteger = 1
