Profile: ArtTestOrder
Parent: ServiceRequest
Id: art-test-order
Title: "Order of a test"
Description: "That blood is to be drawn for a test. One whose blood was rejected is replaced by another, for the next session of the group unless it is urgent."
* insert Structure
* status MS
* status ^short = "active until the result is there; revoked if the blood was rejected"
* intent MS
* intent = #order (exactly)
* code 1..1 MS
* code from SpecimenTypeValues (extensible)
* priority 1..1 MS
* replaces MS
* replaces only Reference(ArtTestOrder)
* replaces ^short = "The order whose blood was rejected"
* subject MS
* insert OfAClient
* encounter MS
* encounter ^short = "Visit of the member"
* occurrence[x] only dateTime
* occurrence[x] MS
* occurrence[x] ^short = "The day on which blood is to be drawn; without it, as soon as can be"
* authoredOn 1..1 MS
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[active until the result is there; revoked once the blood was rejected.]], [[takes an active one for a draw that is due.]])
* insert Supports(intent, [[order.]], [[takes a plan for no order.]])
* insert Supports(code, [[viral-load or cd4.]], [[counts tubes by it.]])
* insert Supports(priority, [[urgent if it cannot wait for the next session.]], [[advises before the next session then.]])
* insert Supports(replaces, [[the order whose blood was rejected.]], [[follows it back to the first draw.]])
* insert SupportsClient
* insert Supports(encounter, [[the visit at which it was ordered.]], [[keeps it.]])
* insert Supports(occurrence[x], [[the day of the next session; nothing where it is urgent.]], [[puts the draw on the register of that day.]])
* insert Supports(authoredOn, [[when it was ordered.]], [[counts from it how long it has been open.]])
