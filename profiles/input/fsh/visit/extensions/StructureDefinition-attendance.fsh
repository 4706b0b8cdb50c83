Extension: AttendanceExtension
Id: attendance
Title: "Attendance"
Description: "How the member took part in the session, and who took the medicines."
Context: Encounter
* insert Structure
* value[x] only code
* value[x] 1..1
* value[x] from AttendanceValues (required)
