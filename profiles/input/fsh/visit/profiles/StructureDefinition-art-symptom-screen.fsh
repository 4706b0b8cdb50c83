Profile: ArtSymptomScreen
Parent: Observation
Id: art-symptom-screen
Title: "Symptom screen"
Description: "The brief symptom screen of a refill visit: a component for each symptom that was asked for, true or false. One that is left out is taken for not there, and a screen without any for that of a member who is well; one that was not done is cancelled and says so."
* insert Structure
* status MS
* code MS
* code = ObservationKind#symptom-screen
* subject 1..1 MS
* insert OfAClient
* encounter MS
* encounter ^short = "Visit of the member"
* effective[x] 1..1 MS
* effective[x] only dateTime or instant or Period
* value[x] 0..0
* dataAbsentReason MS
* dataAbsentReason ^short = "not-performed, of a screen that was not done"
* component MS
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^slicing.description = "Missed doses have one component; every symptom has its own"
* component contains
    missedDoses 0..1 MS and
    symptom 0..* MS
* component[missedDoses]
  * code = ObservationKind#missed-doses
  * value[x] 1..1 MS
  * value[x] only integer
* component[symptom]
  * code from SymptomValues (required)
  * value[x] 1..1 MS
  * value[x] only boolean
  * value[x] ^short = "Whether the member has the symptom"
* obeys art-screen-not-done
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[symptom-screen.]], [[knows it by that.]])
* insert SupportsClient
* insert Supports(encounter, [[the visit at the session, if it was there.]], [[knows by it at which session.]])
* insert Supports(effective[x], [[when the member was screened.]], [[knows by it how old it is.]])
* insert Supports(dataAbsentReason, [[not-performed, of a screen that was not done.]], [[counts it as a refill without a screen.]])
* insert Supports(component, [[one for each symptom that was asked for, false of those that were not there; at the least one for each that was.]], [[takes a symptom that is left out for one that was not there. $group-visit is told those that were there, and writes all.]])
* insert Supports(component[missedDoses], [[how many doses were missed, as the member tells it.]], [[shows it; it is a figure, no verdict on adherence.]])
* insert Supports(component[symptom], [[the symptom: cough, fever, night sweats, weight loss and others.]], [[advises a referral by it.]])
* insert Supports(component[missedDoses].value[x], [[the number.]], [[shows it.]])
* insert Supports(component[symptom].value[x], [[true or false.]], [[counts true ones.]])
