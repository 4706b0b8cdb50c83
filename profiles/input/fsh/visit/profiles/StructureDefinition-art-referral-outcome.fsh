Profile: ArtReferralOutcome
Parent: Task
Id: art-referral-outcome
Title: "Outcome of a referral"
Description: "What came of a referral, whoever tells it: a later session of the group, or the clinic. A resource of its own, as the referral belongs to those who wrote it."
* insert Structure
* status MS
* status ^short = "completed, whatever the outcome: nothing more is to be done"
* intent MS
* intent = #order (exactly)
* businessStatus 1..1 MS
* businessStatus from ReferralOutcomeValues (extensible)
* businessStatus ^short = "What came of it"
* focus 1..1 MS
* focus only Reference(ArtReferral)
* for 1..1 MS
* for only Reference(Patient)
* for obeys art-identified
* encounter MS
* encounter ^short = "Visit at which it was told"
* executionPeriod MS
* executionPeriod ^short = "When the member was seen"
* authoredOn 1..1 MS
* authoredOn ^short = "When it was told"
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[completed, whatever came of it.]], [[takes the referral for closed.]])
* insert Supports(intent, [[order.]], [[keeps it.]])
* insert Supports(businessStatus, [[what came of it.]], [[counts outcomes by it; some call for a new referral.]])
* insert Supports(focus, [[the referral.]], [[finds the referral by it.]])
* insert Supports(for, [[the client.]], [[finds everything of the client by it.]])
* insert Supports(encounter, [[the visit at which it was told.]], [[keeps it.]])
* insert Supports(executionPeriod, [[when the member was seen.]], [[counts from referral to care by it.]])
* insert Supports(authoredOn, [[when it was told.]], [[takes the latest for what holds.]])
