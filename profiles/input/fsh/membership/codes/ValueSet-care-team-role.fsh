ValueSet: CareTeamRoleValues
Id: care-team-role
Title: "Role in a group"
Description: "Every code of the code system of the same name: what a person does for a group."
* insert Terminology
* include codes from system CareTeamRole
