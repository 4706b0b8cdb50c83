Instance: LeavingReasonSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Enrolments by reason for leaving"
Description: "Enrolments that ended for a reason: EpisodeOfCare?leaving-reason=viraemia."
* id = "leaving-reason"
* insert Definition(LeavingReasonSearch)
* description = "Enrolments that ended for a reason: EpisodeOfCare?leaving-reason=viraemia."
* code = #leaving-reason
* base = #EpisodeOfCare
* type = #token
* expression = "EpisodeOfCare.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/leaving-reason').value"
