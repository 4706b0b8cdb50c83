ValueSet: AbsenceReasonValues
Id: absence-reason
Title: "Reason for absence"
Description: "Every code of the code system of the same name: why a member was absent from a session, as far as it is known."
* insert Terminology
* include codes from system AbsenceReason
