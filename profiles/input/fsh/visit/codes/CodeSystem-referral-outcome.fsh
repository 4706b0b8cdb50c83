CodeSystem: ReferralOutcome
Id: referral-outcome
Title: "Outcome of a referral"
Description: "What came of the referral of a member to a clinician."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #seen-well "Seen, nothing found" "A clinician saw the member and found nothing that needs care."
* #treated "Treated" "A clinician saw the member and treated or advised them; the member stays in the group."
* #admitted "Admitted" "The member was admitted to a hospital."
* #to-clinic "Back to the clinic" "The member leaves the group for care at the clinic."
* #referred-on "Referred on" "The clinician referred the member to somebody else."
* #did-not-go "Did not go" "The member has not gone."
* #died "Died" "The member has died."
* #other "Other" "Another outcome, told in the note."
