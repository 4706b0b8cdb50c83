ValueSet: AttendanceValues
Id: attendance
Title: "Attendance"
Description: "Every code of the code system of the same name: how a member took part in a session of the group, and who took the medicines."
* insert Terminology
* include codes from system Attendance
