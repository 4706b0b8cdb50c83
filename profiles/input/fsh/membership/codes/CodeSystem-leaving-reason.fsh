CodeSystem: LeavingReason
Id: leaving-reason
Title: "Reason for leaving a group"
Description: "Why a membership ended."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #moved "Moved away" "Moved to another place for good."
* #transferred-out "Transferred out" "Receives treatment at another facility."
* #joined-another-group "Joined another group" "Is a member of another group of this programme instead."
* #viraemia "Viraemia" "The viral load is too high for the delivery model: to the clinic."
* #tuberculosis "Tuberculosis" "Has tuberculosis, or is suspected to have it: to the clinic."
* #pregnancy "Pregnancy" "Is pregnant, or breastfeeds, and receives care elsewhere."
* #follow-up "Needs clinical follow-up" "Has another condition that calls for regular visits to a clinician."
* #adult-care "Moved on to adult care" "Has outgrown a group of adolescents."
* #preference "Preference" "Would rather receive treatment in another way."
* #code-of-conduct "Code of conduct" "Did not keep what the group has agreed on."
* #lost "Lost to follow-up" "Has not been seen for so long that the group does not count on the client any more."
* #died "Died" "The member has died."
* #group-dissolved "Group dissolved" "The group does not meet any more."
* #entered-in-error "Entered in error" "Never was a member: the membership was recorded by mistake, and is taken back."
* #other "Other" "Another reason, told in the note."
