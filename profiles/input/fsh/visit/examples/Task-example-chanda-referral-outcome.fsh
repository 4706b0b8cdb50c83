Instance: example-chanda-referral-outcome
InstanceOf: ArtReferralOutcome
Usage: #example
Title: "Outcome of the referral"
Description: "The clinic tells what came of the referral for symptoms of tuberculosis."
* status = #completed
* intent = #order
* businessStatus = ReferralOutcome#treated
* focus = Reference(example-chanda-referral)
* for = Reference(example-chanda)
* executionPeriod.start = "2026-03-11"
* executionPeriod.end = "2026-03-11"
* authoredOn = "2026-03-12"
