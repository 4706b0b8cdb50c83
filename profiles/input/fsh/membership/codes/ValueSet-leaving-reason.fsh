ValueSet: LeavingReasonValues
Id: leaving-reason
Title: "Reason for leaving a group"
Description: "Every code of the code system of the same name: why a membership ended."
* insert Terminology
* include codes from system LeavingReason
