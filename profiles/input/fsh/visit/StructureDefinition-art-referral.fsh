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
* subject only Reference(Patient)
* encounter MS
* encounter ^short = "Visit of the member"
* authoredOn 1..1 MS
* requester MS
* reasonCode 1..* MS
* reasonCode from ReferralReasonValues (extensible)
* note MS
