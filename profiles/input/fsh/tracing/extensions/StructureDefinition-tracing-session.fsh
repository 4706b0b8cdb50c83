Extension: TracingSessionExtension
Id: tracing-session
Title: "Missed session"
Description: "The first session that the client missed: of which group, and on which day. It holds also where no session of that day is on record."
Context: Task
* insert Structure
* extension contains
    group 1..1 and
    date 1..1
* extension[group] ^short = "The group"
* extension[group].value[x] only Reference(ArtGroup)
* extension[group].value[x] 1..1
* extension[date] ^short = "The day of the session"
* extension[date].value[x] only date
* extension[date].value[x] 1..1
