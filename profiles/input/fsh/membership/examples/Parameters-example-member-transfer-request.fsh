Instance: example-member-transfer-request
InstanceOf: Parameters
Usage: #example
Title: "Request: a client moves to another club"
Description: "A club that meets on Saturdays, as the client works during the week."
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-mary)
* parameter[+]
  * name = "date"
  * valueDate = "2026-05-06"
* parameter[+]
  * name = "to"
  * valueReference = Reference(example-saturday-club)
