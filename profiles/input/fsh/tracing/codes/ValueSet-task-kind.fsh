ValueSet: TaskKindValues
Id: task-kind
Title: "Kind of task"
Description: "Every code of the code system of the same name: what is to be done."
* insert Terminology
* include codes from system TaskKind
