CodeSystem: TaskKind
Id: task-kind
Title: "Kind of task"
Description: "What is to be done."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #tracing "Tracing" "Find a client who missed a session of the group and has not collected anywhere since."
