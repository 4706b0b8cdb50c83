Extension: EnrolmentOverrideExtension
Id: enrolment-override
Title: "Override at enrolment"
Description: "That a clinician let the client join although not every criterion of the delivery model was known to be met: why, and who."
Context: EpisodeOfCare
* insert Structure
* extension contains
    reason 1..1 and
    by 1..1 and
    record 0..1
* extension[reason].value[x] only string
* extension[reason].value[x] 1..1
* extension[by] ^short = "The clinician; a name alone (Reference.display) will do"
* extension[by].value[x] only Reference(Practitioner or PractitionerRole)
* extension[by].value[x] 1..1
* extension[record] ^short = "The decision, where it was on record before"
* extension[record].value[x] only Reference(ArtEligibilityOverride)
* extension[record].value[x] 1..1
