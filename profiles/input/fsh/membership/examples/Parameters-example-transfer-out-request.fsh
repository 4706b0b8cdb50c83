Instance: example-transfer-out-request
InstanceOf: Parameters
Usage: #example
Title: "Request: a client goes to another facility"
Description: "Sipho will receive treatment where he works now: he leaves the club with the reason transferred-out, and the note says where to."
* parameter[+]
  * name = "client"
  * valueReference = Reference(example-sipho)
* parameter[+]
  * name = "date"
  * valueDate = "2026-09-02"
* parameter[+]
  * name = "reason"
  * valueCode = #transferred-out
* parameter[+]
  * name = "note"
  * valueString = "To Worcester Clinic, where he works now."
