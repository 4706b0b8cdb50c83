CodeSystem: ReferralReason
Id: referral-reason
Title: "Reason for referral"
Description: "Why a member is referred from the group to a clinician."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #unwell "Unwell" "The member is unwell."
* #tb-symptoms "Symptoms of tuberculosis" "The screen found a symptom that may be tuberculosis."
* #viraemia "Viraemia" "The viral load is not suppressed."
* #pregnancy "Pregnancy" "The member is or may be pregnant."
* #adherence "Adherence" "The member has trouble taking the medicines."
* #psychosocial "Psychosocial" "The member needs psychosocial support that the group cannot give."
* #other "Other" "Another reason, told in the note."
