Extension: DeliveryModelExtension
Id: delivery-model
Title: "Delivery model"
Description: "The delivery model of a group, a session, an enrolment or an assessment: canonical URL of the PlanDefinition. With a version (url|version) it is that version, without one the version in force on the day."
Context: Group, Encounter, EpisodeOfCare, Observation
* insert Structure
* value[x] only Canonical(PlanDefinition)
* value[x] 1..1
