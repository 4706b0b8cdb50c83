Instance: example-lusaka-cag-team
InstanceOf: ArtCareTeam
Usage: #example
Title: "Care team of the community adherence group"
Description: "Who answers for the example group, and whose turn it is to collect."
* status = #active
* subject = Reference(example-lusaka-cag)
* participant[+].role = CareTeamRole#nurse
* participant[=].member = Reference(example-nurse)
* participant[+].role = CareTeamRole#collector
* participant[=].member = Reference(example-chanda)
* participant[=].period.start = "2026-03-02"
* participant[=].period.end = "2026-05-31"
