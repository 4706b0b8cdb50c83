CodeSystem: DissolvingReason
Id: dissolving-reason
Title: "Reason for dissolving a group"
Description: "Why a group does not meet any more."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #too-few-members "Too few members" "Not enough members were left."
* #merged "Merged" "Its members went on in another group."
* #no-facilitator "No facilitator" "Nobody is there to run it."
* #no-venue "No venue" "There is no place to meet any more."
* #group-problems "Group problems" "The members did not get on with one another."
* #facility-closed "Facility closed" "The facility that answered for it has closed, or offers no groups any more."
* #model-ended "Model ended" "The delivery model is not in use any more."
* #other "Other" "Another reason, told in the note."
