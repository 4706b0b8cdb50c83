ValueSet: ReferralReasonValues
Id: referral-reason
Title: "Reason for referral"
Description: "Every code of the code system of the same name: why a member is referred from the group to a clinician."
* insert Terminology
* include codes from system ReferralReason
