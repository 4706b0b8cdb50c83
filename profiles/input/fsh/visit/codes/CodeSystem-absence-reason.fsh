CodeSystem: AbsenceReason
Id: absence-reason
Title: "Reason for absence"
Description: "Why a member was absent from a session, as far as it is known."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #travelled "Travelled" "Away from home, for work or family."
* #ill "Ill" "Too ill to come; calls for follow-up by a clinician."
* #in-hospital "In hospital" "Admitted to a hospital."
* #working "Working" "Could not leave work."
* #no-transport "No transport" "No transport, or no money for it."
* #forgot "Forgot" "Forgot the date."
* #moved "Moved away" "Moved to another place for good."
* #refused "Refused" "Does not want to come any more."
* #died "Died" "The member has died."
* #other "Other" "Another reason, told in the note."
* #unknown "Unknown" "Nobody knows why."
