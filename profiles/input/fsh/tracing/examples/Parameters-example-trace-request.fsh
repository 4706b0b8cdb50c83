Instance: example-trace-request
InstanceOf: Parameters
Usage: #example
Title: "Request: an attempt to trace"
Description: "Somebody went to the home of a member who missed a session, and she promised to come."
* parameter[+]
  * name = "date"
  * valueDate = "2026-03-18"
* parameter[+]
  * name = "person"
  * valueReference.display = "Nomsa"
* parameter[+]
  * name = "means"
  * valueCode = #home-visit
* parameter[+]
  * name = "outcome"
  * valueCode = #promised-to-return
* parameter[+]
  * name = "missedReason"
  * valueCode = #working
