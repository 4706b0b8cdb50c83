Mapping: UgandaMissedAppointmentRegisterFhir
Source: UgandaMissedAppointmentRegister
Target: "https://w3id.org/art-groups"
Id: art-groups
Title: "Profiles of ART Groups"
* client -> "ArtTracing.for -> ArtClient"
* missedDate -> "ArtTracing.extension[session].extension[date]; ArtMemberVisit.period.start, with attendance absent"
* medicinesDue -> "ArtRefill.medication[x], of the last one"
* model -> "ArtEnrolment.extension[deliveryModel]"
* attempt -> "ArtTracing.extension[attempt]"
* attempt.date -> "ArtTracing.extension[attempt].extension[date]"
* attempt.person -> "ArtTracing.extension[attempt].extension[person]"
* attempt.action -> "ArtTracing.extension[attempt].extension[means]"
* outcome -> "ArtTracing.businessStatus; ArtEnrolment.extension[leavingReason] where the client is a member no more"
* reasonMissed -> "ArtTracing.reasonCode; ArtMemberVisit.extension[absenceReason]"
