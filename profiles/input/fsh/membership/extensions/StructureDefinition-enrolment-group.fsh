Extension: EnrolmentGroupExtension
Id: enrolment-group
Title: "Group of an enrolment"
Description: "The Group whose membership this enrolment is about. Its member of the same client and the same first day is the same membership."
Context: EpisodeOfCare
* insert Structure
* value[x] only Reference(Group)
* value[x] 1..1
