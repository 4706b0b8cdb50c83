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
* subject only Reference(Patient)
* encounter MS
* encounter ^short = "Visit of the member"
* occurrence[x] only dateTime
* occurrence[x] MS
* occurrence[x] ^short = "The day on which blood is to be drawn; without it, as soon as can be"
* authoredOn 1..1 MS
