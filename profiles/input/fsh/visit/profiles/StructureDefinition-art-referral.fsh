Profile: ArtReferral
Parent: ServiceRequest
Id: art-referral
Title: "Referral"
Description: "A referral of a member from the group to a clinician."
* insert Structure
* status MS
* intent MS
* intent = #order (exactly)
* priority 1..1 MS
* subject MS
* insert OfAClient
* encounter MS
* encounter ^short = "Visit of the member"
* authoredOn 1..1 MS
* requester MS
* reasonCode 1..* MS
* reasonCode from ReferralReasonValues (extensible)
* note MS
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[active until an outcome is told, completed then; active still where the member did not go.]], [[lists active ones as open.]])
* insert Supports(intent, [[order.]], [[takes a proposal for no referral.]])
* insert Supports(priority, [[urgent or stat for danger signs, else routine.]], [[lists urgent ones first.]])
* insert SupportsClient
* insert Supports(encounter, [[the visit at the session.]], [[knows by it which session referred.]])
* insert Supports(authoredOn, [[when.]], [[counts from it how long it has been open.]])
* insert Supports(requester, [[who referred.]], [[can ask back.]])
* insert Supports(reasonCode, [[why, as a code.]], [[counts referrals by reason.]])
* insert Supports(note, [[what the code does not say.]], [[shows it to the clinician.]])
