ValueSet: DissolvingReasonValues
Id: dissolving-reason
Title: "Reason for dissolving a group"
Description: "Every code of the code system of the same name: why a group does not meet any more."
* insert Terminology
* include codes from system DissolvingReason
