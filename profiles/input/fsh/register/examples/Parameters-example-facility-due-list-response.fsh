Instance: example-facility-due-list-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: what is due in the groups of a facility"
Description: "What is due at the next sessions of all groups of the clinic, each with its day."
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-05-04"
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #vl-due
  * part[+]
    * name = "due"
    * valueInteger = 2
  * part[+]
    * name = "overdue"
    * valueInteger = 2
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #vl-review-due
  * part[+]
    * name = "due"
    * valueInteger = 2
  * part[+]
    * name = "overdue"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #consultation-due
  * part[+]
    * name = "due"
    * valueInteger = 3
  * part[+]
    * name = "overdue"
    * valueInteger = 3
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #blood-due
  * part[+]
    * name = "due"
    * valueInteger = 1
  * part[+]
    * name = "overdue"
    * valueInteger = 0
* parameter[+]
  * name = "count"
  * part[+]
    * name = "code"
    * valueCode = #prescription-missing
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
    * valueReference.display = "Example Club 17"
  * part[+]
    * name = "session"
    * valueDate = "2026-05-06"
  * part[+]
    * name = "member"
    * part[+]
      * name = "client"
      * valueReference = Reference(example-sipho)
      * valueReference.identifier.system = "https://example.org/folder-number"
      * valueReference.identifier.value = "KH-0002"
      * valueReference.display = "Sipho Sample"
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
        * name = "overdue"
        * valueBoolean = true
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
        * name = "overdue"
        * valueBoolean = true
  * part[+]
    * name = "member"
    * part[+]
      * name = "client"
      * valueReference = Reference(example-thandi)
      * valueReference.identifier.system = "https://example.org/folder-number"
      * valueReference.identifier.value = "KH-0001"
      * valueReference.display = "Thandi Example"
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
        * name = "overdue"
        * valueBoolean = false
  * part[+]
    * name = "member"
    * part[+]
      * name = "client"
      * valueReference = Reference(example-lindiwe)
      * valueReference.identifier.system = "https://example.org/folder-number"
      * valueReference.identifier.value = "KH-0003"
      * valueReference.display = "Lindiwe Specimen"
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
        * name = "overdue"
        * valueBoolean = false
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
        * name = "overdue"
        * valueBoolean = true
  * part[+]
    * name = "member"
    * part[+]
      * name = "client"
      * valueReference = Reference(example-nomvula)
      * valueReference.identifier.system = "https://example.org/folder-number"
      * valueReference.identifier.value = "KH-0004"
      * valueReference.display = "Nomvula Instance"
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
        * name = "overdue"
        * valueBoolean = true
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
        * name = "overdue"
        * valueBoolean = false
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
        * name = "overdue"
        * valueBoolean = true
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
        * name = "overdue"
        * valueBoolean = true
