Profile: ArtEnrolment
Parent: EpisodeOfCare
Id: art-enrolment
Title: "Enrolment"
Description: "That a client is, or was, enrolled in a delivery model: from when, in which group, and until when."
* insert Structure
* extension contains
    DeliveryModelExtension named deliveryModel 0..1 MS and
    EnrolmentGroupExtension named group 0..1 MS and
    EnrolmentAssessmentExtension named assessment 0..1 MS and
    EnrolmentOverrideExtension named override 0..1 MS and
    LeavingReasonExtension named leavingReason 0..1 MS and
    LeavingNoteExtension named leavingNote 0..1 MS
* status MS
* type 1..* MS
* type from ModelFamilyValues (extensible)
* type ^short = "Family of the delivery model; the model itself is in the extension"
* patient MS
* patient obeys art-identified
* managingOrganization MS
* period MS
  * start MS
  * end MS
* team MS
* team only Reference(CareTeam)
* team ^short = "Care team of the group"
* obeys art-enrolment-begun and art-enrolment-ended
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[deliveryModel], [[the model in the version the client was enrolled by.]], [[counts the client under that model, whatever the group follows later.]])
* insert Supports(extension[group], [[the group, where the model has groups.]], [[takes the membership with the same client and first day for the same.]])
* insert Supports(extension[assessment], [[what was known of the client's eligibility on the first day.]], [[shows it as it was then, and works nothing out again.]])
* insert Supports(extension[override], [[who let the client join although a criterion was not known to be met, and why.]], [[shows it beside the assessment.]])
* insert Supports(extension[leavingReason], [[why the enrolment ended, as far as it is told.]], [[counts exits by it, those from care apart from those from the group.]])
* insert Supports(extension[leavingNote], [[what the code does not say.]], [[shows it to who runs the group.]])
* insert Supports(status, [[planned or waitlist before the first day, active while it lasts, finished once it has ended, entered-in-error if it never was.]], [[counts active and finished ones only.]])
* insert Supports(type, [[the family of the delivery model.]], [[counts by it where the model itself is not known.]])
* insert Supports(patient, [[the client.]], [[finds everything else of the client by it.]])
* insert Supports(managingOrganization, [[the facility that enrolled the client.]], [[counts the client there.]])
* insert Supports(period, [[from when to when.]], [[counts retention from the first day.]])
* insert Supports(period.start, [[the first day in the model.]], [[works nothing out without it.]])
* insert Supports(period.end, [[the last day, once the enrolment has ended.]], [[takes an enrolment without it for one that lasts.]])
* insert Supports(team, [[the care team of the group.]], [[finds by it who follows the client up.]])
