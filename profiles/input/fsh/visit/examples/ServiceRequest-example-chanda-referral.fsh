Instance: example-chanda-referral
InstanceOf: ArtReferral
Usage: #example
Title: "Referral"
Description: "Chanda is referred to the clinic at a meeting of the group for symptoms of tuberculosis: why, how soon, at which visit, and who sends her."
* status = #active
* intent = #order
* priority = #urgent
* subject = Reference(example-chanda)
* encounter = Reference(example-chanda-visit)
* authoredOn = "2026-03-02T15:05:00+02:00"
* requester = Reference(example-nurse)
* reasonCode = ReferralReason#tb-symptoms
