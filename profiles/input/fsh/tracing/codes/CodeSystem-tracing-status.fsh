CodeSystem: TracingStatus
Id: tracing-status
Title: "Where a client stands who missed a session"
Description: "How far away a client is who missed a session: from their group, or from care."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #late "Late" "The client may still come late by the rule of the delivery model; without such a rule, on the day of the session alone."
* #missed "Missed" "The client has missed the session, and is in care: the medicines are not over, or have been over for no longer than the days allowed."
* #lost-from-group "Lost from the group" "The client has missed two sessions in a row or more and still has medicines, or collects elsewhere: in care, not in the group."
* #lost-from-care "Lost from care" "The client has not collected anywhere for longer than the days allowed after the day on which that was expected; on the last of them not yet."
