Instance: MemberAddOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Add a member to a group"
Description: "Makes a client a member of a group from a day on: the member of the Group and the client's enrolment are written together, or nothing. Checks eligibility by the group's own delivery model as of that day, the group's capacity, and that the client is in no other group."
* id = "member-add"
* insert Definition(MemberAddOperation)
* title = "Add a member to a group"
* description = "Makes a client a member of a group from a day on: the member of the Group and the client's enrolment are written together, or nothing. Checks eligibility by the group's own delivery model as of that day, the group's capacity, and that the client is in no other group."
* kind = #operation
* affectsState = true
* code = #member-add
* comment = "Sent again for the same client and the same day it writes nothing and answers as before. Any number of additions at the same moment are carried out one after the other."
* resource = #Group
* system = false
* type = false
* instance = true
* insert JoiningParameters([["First day of the membership. Without it: today. A full date (YYYY-MM-DD), not in the future."]])
* insert JoinedParameters
