Profile: ArtSupplyRequest
Parent: SupplyRequest
Id: art-supply-request
Title: "Supply request"
Description: "What a facility asks for to supply its groups: a medicine, or blood tubes for a test, for their next sessions."
* insert Structure
* status 1..1 MS
* item[x] only CodeableConcept
* itemCodeableConcept MS
* quantity MS
* quantity.value 1..1
* occurrence[x] only Period
* occurrencePeriod 1..1 MS
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(Organization)
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[active while it waits, completed when it came, cancelled when it is not wanted.]], [[counts the active ones as on their way.]])
* insert Supports(itemCodeableConcept, [[the medicine by ATC where it has a code, or the test that the tubes are for.]], [[knows by it what to send.]])
* insert Supports(quantity, [[in the unit the groups hand out; days of supply (d) where no unit is on record.]], [[sends as much, in whole packs.]])
* insert Supports(occurrencePeriod, [[from the first to the last session it is for.]], [[sends it before the first.]])
* insert Supports(authoredOn, [[the day whose knowledge counted.]], [[keeps it.]])
* insert Supports(requester, [[the facility.]], [[sends it there.]])
