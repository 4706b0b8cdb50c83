Profile: ArtCareTeam
Parent: CareTeam
Id: art-care-team
Title: "Care team of a group"
Description: "Who runs a group, and whose turn it is to collect."
* insert Structure
* status 1..1 MS
* subject 1..1 MS
* subject only Reference(Group)
* subject obeys art-identified
* participant 1..* MS
  * role 1..1 MS
  * role from CareTeamRoleValues (extensible)
  * member 1..1 MS
  * period MS
* obeys art-collector-turn
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[active as long as the group meets.]], [[asks no team that is not.]])
* insert Supports(subject, [[the group.]], [[finds by it who runs the group.]])
* insert Supports(participant, [[an entry for everybody who runs the group, and for every turn of a collector.]], [[shows them to who runs the group.]])
* insert Supports(participant.role, [[facilitator, nurse, focal person or collector.]], [[lets collect who has the turn.]])
* insert Supports(participant.member, [[the person: staff, or a member of the group.]], [[takes it for the same person as everywhere else.]])
* insert Supports(participant.period, [[from when to when; of a collector the days of the turn.]], [[knows by it whose turn it is on a day.]])
