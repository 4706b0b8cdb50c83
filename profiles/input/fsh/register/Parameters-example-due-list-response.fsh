Instance: example-due-list-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: what is due in a group"
Description: "One viral load to draw in the example club, overdue."
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-05-01"
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #vl-due
  * part[+]
    * name = "due"
    * valueInteger = 1
  * part[+]
    * name = "overdue"
    * valueInteger = 1
* parameter[+]
  * name = "group"
  * part[+]
    * name = "group"
    * valueReference = Reference(example-khayelitsha-club)
  * part[+]
    * name = "session"
    * valueDate = "2026-05-06"
  * part[+]
    * name = "member"
    * part[+]
      * name = "client"
      * valueReference = Reference(example-thandi)
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
        * name = "overdue"
        * valueBoolean = true
