CodeSystem: CareTeamRole
Id: care-team-role
Title: "Role in a group"
Description: "What a person does for a group."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #facilitator "Facilitator" "Runs the sessions."
* #nurse "Nurse" "Answers for the clinical side of the group."
* #focal-person "Focal person" "The member who speaks for the group and keeps its members in touch."
* #collector "Collector" "The member whose turn it is to collect the medicines for all."
