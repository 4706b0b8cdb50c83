Instance: example-trace-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: an attempt to trace"
Description: "The second attempt is on record. As the client promised to return, tracing goes on."
* parameter[+]
  * name = "task"
  * valueReference = Reference(example-lindiwe-tracing)
* parameter[+]
  * name = "attempts"
  * valueInteger = 2
* parameter[+]
  * name = "ended"
  * valueBoolean = false
