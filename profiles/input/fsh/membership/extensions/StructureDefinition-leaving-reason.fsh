Extension: LeavingReasonExtension
Id: leaving-reason
Title: "Reason for leaving a group"
Description: "Why the enrolment ended."
Context: EpisodeOfCare
* insert Structure
* value[x] only code
* value[x] 1..1
* value[x] from LeavingReasonValues (required)
