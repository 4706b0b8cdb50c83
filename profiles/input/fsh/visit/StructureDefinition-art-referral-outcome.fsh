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
* encounter MS
* encounter ^short = "Visit at which it was told"
* executionPeriod MS
* executionPeriod ^short = "When the member was seen"
* authoredOn 1..1 MS
* authoredOn ^short = "When it was told"
