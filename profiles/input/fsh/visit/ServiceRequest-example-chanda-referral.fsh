Instance: example-chanda-referral
InstanceOf: ArtReferral
Usage: #example
Title: "Referral"
Description: "A member who coughs is referred."
* status = #active
* intent = #order
* priority = #urgent
* subject = Reference(example-chanda)
* authoredOn = "2026-03-02"
* requester = Reference(example-nurse)
* reasonCode = ReferralReason#tb-symptoms
