Instance: example-nomvula-referral
InstanceOf: ArtReferral
Usage: #example
Title: "Referral from a club"
Description: "Nomvula coughs and has a fever, two of the four symptoms of the tuberculosis screen: the reason is tb-symptoms, and it is urgent."
* status = #active
* intent = #order
* priority = #urgent
* subject = Reference(example-nomvula)
* encounter = Reference(example-nomvula-visit)
* authoredOn = "2026-03-04T09:15:00+02:00"
* requester = Reference(example-facilitator)
* reasonCode = ReferralReason#tb-symptoms
