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
      * valueCode = #supply-short
    * part[+]
      * name = "severity"
      * valueCode = #warning
    * part[+]
      * name = "text"
      * valueString = "The medicines last until 2026-04-03; the next session is on 2026-05-06."
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
      * valueString = "33 tablets are owed."
* parameter[+]
  * name = "member"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-lindiwe)
  * part[+]
    * name = "written"
    * valueReference = Reference(example-lindiwe-visit)
* parameter[+]
  * name = "count"
  * part[+]
    * name = "kind"
    * valueCode = #present
  * part[+]
    * name = "value"
    * valueInteger = 1
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
    * valueCode = #absent
  * part[+]
    * name = "value"
    * valueInteger = 1
