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
* managingOrganization MS
* period 1..1 MS
  * start 1..1 MS
  * end MS
* team MS
* team only Reference(CareTeam)
* team ^short = "Care team of the group"
