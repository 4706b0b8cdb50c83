Instance: example-khayelitsha-club-team
InstanceOf: ArtCareTeam
Usage: #example
Title: "Care team of the club"
Description: "Who runs the club, and the member who speaks for the others, with their roles. A Group has no place for them."
* status = #active
* subject = Reference(example-khayelitsha-club)
* participant[+].role = CareTeamRole#facilitator
* participant[=].member = Reference(example-facilitator)
* participant[+].role = CareTeamRole#focal-person
* participant[=].member = Reference(example-thandi)
