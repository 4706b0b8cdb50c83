Instance: example-chanda-tracing
InstanceOf: ArtTracing
Usage: #example
Title: "Tracing that has ended"
Description: "A member of the community group missed a session that nobody has told of. He had moved, and receives treatment at another facility."
* extension[session].extension[group].valueReference = Reference(example-lusaka-cag)
* extension[session].extension[date].valueDate = "2026-06-01"
* extension[attempt].extension[date].valueDate = "2026-06-10"
* extension[attempt].extension[means].valueCode = #treatment-supporter
* extension[attempt].extension[outcome].valueCode = #transferred-out
* status = #completed
* intent = #order
* code = TaskKind#tracing
* businessStatus = TracingOutcome#transferred-out
* for = Reference(example-chanda)
* authoredOn = "2026-06-09"
* lastModified = "2026-06-10"
* reasonCode = AbsenceReason#moved
