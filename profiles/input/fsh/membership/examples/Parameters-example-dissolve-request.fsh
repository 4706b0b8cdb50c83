Instance: example-dissolve-request
InstanceOf: Parameters
Usage: #example
Title: "Request: a group ends"
Description: "Too few members are left."
* parameter[+]
  * name = "date"
  * valueDate = "2026-04-30"
* parameter[+]
  * name = "reason"
  * valueCode = #too-few-members
