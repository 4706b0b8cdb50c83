Instance: example-member-remove-request
InstanceOf: Parameters
Usage: #example
Title: "Request: a client leaves the community adherence group"
Description: "He has moved to another town."
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-mutale)
* parameter[+]
  * name = "date"
  * valueDate = "2026-06-30"
* parameter[+]
  * name = "reason"
  * valueCode = #moved
* parameter[+]
  * name = "note"
  * valueString = "Moved to Kitwe."
