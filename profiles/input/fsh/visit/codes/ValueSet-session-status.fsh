ValueSet: SessionStatusValues
Id: session-status
Title: "Status of a session"
Description: "A session of a group is planned, or it has been held."
* insert Terminology
* $ENCOUNTER_STATUS#planned "Planned"
* $ENCOUNTER_STATUS#finished "Finished"
