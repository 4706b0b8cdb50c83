Instance: example-lindiwe-tracing
InstanceOf: ArtTracing
Usage: #example
Title: "Tracing of a member of the club"
Description: "A member missed a session of the club. She was called, did not answer, was found at home and promised to come: tracing goes on until she does."
* extension[session].extension[group].valueReference = Reference(example-khayelitsha-club)
* extension[session].extension[date].valueDate = "2026-03-04"
* extension[attempt][0].extension[date].valueDate = "2026-03-16"
* extension[attempt][0].extension[person].valueReference = Reference(example-facilitator)
* extension[attempt][0].extension[means].valueCode = #phone-call
* extension[attempt][0].extension[note].valueString = "No answer, twice."
* extension[attempt][1].extension[date].valueDate = "2026-03-18"
* extension[attempt][1].extension[person].valueReference.display = "Nomsa"
* extension[attempt][1].extension[means].valueCode = #home-visit
* extension[attempt][1].extension[outcome].valueCode = #promised-to-return
* status = #in-progress
* intent = #order
* code = TaskKind#tracing
* businessStatus = TracingOutcome#promised-to-return
* focus = Reference(example-khayelitsha-session)
* for = Reference(example-lindiwe)
* authoredOn = "2026-03-12"
* lastModified = "2026-03-18"
* reasonCode = AbsenceReason#working
