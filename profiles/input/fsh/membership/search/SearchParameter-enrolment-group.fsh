Instance: EnrolmentGroupSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Enrolments in a group"
Description: "Enrolments in a group, those that have ended included: EpisodeOfCare?enrolment-group=Group/[id]."
* id = "enrolment-group"
* insert Definition(EnrolmentGroupSearch)
* description = "Enrolments in a group, those that have ended included: EpisodeOfCare?enrolment-group=Group/[id]."
* code = #enrolment-group
* base = #EpisodeOfCare
* type = #reference
* expression = "EpisodeOfCare.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/enrolment-group').value"
* target = #Group
