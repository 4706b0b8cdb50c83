Profile: ArtCareTeam
Parent: CareTeam
Id: art-care-team
Title: "Care team of a group"
Description: "Who runs a group, and whose turn it is to collect."
* insert Structure
* status 1..1 MS
* subject 1..1 MS
* subject only Reference(Group)
* participant 1..* MS
  * role 1..1 MS
  * role from CareTeamRoleValues (extensible)
  * member 1..1 MS
  * period MS
