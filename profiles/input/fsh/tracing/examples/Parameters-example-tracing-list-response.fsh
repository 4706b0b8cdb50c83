Instance: example-tracing-list-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: who missed a session"
Description: "Fourteen days after a session of the club: one member missed it, has medicines for another two weeks, and is being traced."
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-03-18"
* parameter[+]
  * name = "lostAfter"
  * valueInteger = 28
* parameter[+]
  * name = "missed"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-lindiwe)
  * part[+]
    * name = "group"
    * valueReference = Reference(example-khayelitsha-club)
  * part[+]
    * name = "session"
    * valueReference = Reference(example-khayelitsha-session)
  * part[+]
    * name = "date"
    * valueDate = "2026-03-04"
  * part[+]
    * name = "held"
    * valueBoolean = true
  * part[+]
    * name = "daysLate"
    * valueInteger = 14
  * part[+]
    * name = "missedInARow"
    * valueInteger = 1
  * part[+]
    * name = "status"
    * valueCode = #missed
  * part[+]
    * name = "task"
    * valueReference = Reference(example-lindiwe-tracing)
  * part[+]
    * name = "attempts"
    * valueInteger = 2
  * part[+]
    * name = "lastAttempt"
    * valueDate = "2026-03-18"
  * part[+]
    * name = "outcome"
    * valueCode = #promised-to-return
* parameter[+]
  * name = "count"
  * part[+]
    * name = "status"
    * valueCode = #late
  * part[+]
    * name = "number"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "status"
    * valueCode = #missed
  * part[+]
    * name = "number"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "status"
    * valueCode = #lost-from-group
  * part[+]
    * name = "number"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "status"
    * valueCode = #lost-from-care
  * part[+]
    * name = "number"
    * valueInteger = 0
