Instance: example-chanda-referral
InstanceOf: ArtReferral
Usage: #example
Title: "Referral"
Description: "Chanda is referred to the clinic for symptoms of tuberculosis: why, how soon, and who sends her."
* status = #active
* intent = #order
* priority = #urgent
* subject = Reference(example-chanda)
* authoredOn = "2026-03-02"
* requester = Reference(example-nurse)
* reasonCode = ReferralReason#tb-symptoms
