Mapping: UgandaMissedAppointmentRegisterFhir
Source: UgandaMissedAppointmentRegister
Target: "https://w3id.org/art-groups"
Id: art-groups
Title: "Profiles of ART Groups"
* client -> "Task.for -> ArtClient"
* missedDate -> "ArtMemberVisit.period.start, with attendance absent"
* medicinesDue -> "ArtRefill.medication[x], of the last one"
* model -> "ArtEnrolment.extension[deliveryModel]"
* attempt -> "Task"
* attempt.date -> "Task.executionPeriod.start"
* attempt.person -> "Task.owner"
* attempt.action -> "Task.code"
* outcome -> "Task.businessStatus; ArtEnrolment.extension[leavingReason] where the client is a member no more"
* reasonMissed -> "ArtMemberVisit.extension[absenceReason]"
