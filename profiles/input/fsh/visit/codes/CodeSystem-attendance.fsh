CodeSystem: Attendance
Id: attendance
Title: "Attendance"
Description: "How a member took part in a session of the group, and who took the medicines."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #present "Present" "The member came to the session."
* #buddy "Buddy came" "The member did not come; a friend or relative of the member came and took the medicines."
* #collector "Collected for" "The member did not come; the member of the group whose turn it was to collect took the medicines for them."
* #late "Came late" "The member came and took the medicines after the session, by the group's own rules of lateness."
* #absent "Absent" "The member did not come, and nobody took medicines for them."
