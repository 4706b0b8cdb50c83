CodeSystem: EncounterKind
Id: encounter-kind
Title: "Kind of encounter"
Description: "The two encounters of care in groups."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #group-session "Session of a group" "One meeting of a group; its subject is the Group."
* #member-visit "Visit of a member" "What one member had at a session; part of the session."
