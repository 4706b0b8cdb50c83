Profile: ArtTracing
Parent: Task
Id: art-tracing
Title: "Tracing"
Description: "That a client who missed a session is to be found, the attempts that were made, and what came of it: a line of the missed-appointment register."
* insert Structure
* extension contains
    TracingSessionExtension named session 1..1 MS and
    TracingAttemptExtension named attempt 0..* MS
* status MS
* status ^short = "requested: nobody has tried; in-progress: somebody has; completed: it has come to an end; cancelled: the client left the group, and nothing is said of their care"
* intent MS
* intent = #order (exactly)
* code 1..1 MS
* code = TaskKind#tracing
* statusReason MS
* statusReason from LeavingReasonValues (extensible)
* statusReason ^short = "Why the client left the group, where that ended it"
* businessStatus MS
* businessStatus from TracingOutcomeValues (required)
* businessStatus ^short = "What came of it; promised-to-return while it goes on"
* focus MS
* focus only Reference(ArtSession)
* focus ^short = "The session missed, where one is on record"
* for 1..1 MS
* for only Reference(Patient)
* for obeys art-identified
* encounter MS
* encounter ^short = "Visit with which the client was back"
* authoredOn 1..1 MS
* authoredOn ^short = "When tracing was asked for"
* executionPeriod MS
* executionPeriod.end MS
* executionPeriod.end ^short = "The day on which it came to an end"
* lastModified MS
* lastModified ^short = "When it was last added to"
* requester MS
* reasonCode MS
* reasonCode from AbsenceReasonValues (extensible)
* reasonCode ^short = "Why the client missed the session, as it was found out"
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[session], [[the group and the day of the first session missed.]], [[takes two with the same client, group and day for the same.]])
* insert Supports(extension[attempt], [[each attempt, in the order in which they were told; adds to them and takes none away.]], [[counts them, and shows the last.]])
* insert Supports(status, [[requested when it is opened, in-progress once somebody has tried, completed once it has come to an end, cancelled if the client left the group for a reason that says nothing of their care.]], [[lists those that are requested or in progress for the tracer.]])
* insert Supports(intent, [[order.]], [[keeps it.]])
* insert Supports(code, [[tracing.]], [[knows by it what the task is.]])
* insert Supports(statusReason, [[why the client left the group, where that ended it.]], [[opens it again when the client is a member after all.]])
* insert Supports(businessStatus, [[what came of it.]], [[counts outcomes by it.]])
* insert Supports(focus, [[the session missed, where one is on record.]], [[finds by it who else was there.]])
* insert Supports(for, [[the client.]], [[finds everything of the client by it.]])
* insert Supports(encounter, [[the visit with which the client was back, where it was one of the group.]], [[opens the tracing again when that visit is corrected to an absence.]])
* insert Supports(authoredOn, [[when tracing was asked for.]], [[counts from it how long it takes.]])
* insert Supports(executionPeriod, [[when it came to an end.]], [[says by it what was open on a day.]])
* insert Supports(executionPeriod.end, [[the day of the attempt, return or leaving that ended it.]], [[takes lastModified where there is none.]])
* insert Supports(lastModified, [[when it was last added to.]], [[sorts by it.]])
* insert Supports(requester, [[who asked for it, where that is known.]], [[can ask back.]])
* insert Supports(reasonCode, [[why the client missed the session, as it was found out.]], [[counts reasons by it.]])
