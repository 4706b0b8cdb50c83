Profile: ArtSymptomScreen
Parent: Observation
Id: art-symptom-screen
Title: "Symptom screen"
Description: "The brief symptom screen of a refill visit: a component for each symptom that was found or asked for. A screen without any is that of a member who was screened and is well; one that was not done is cancelled and says so."
* insert Structure
* status MS
* code MS
* code = ObservationKind#symptom-screen
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* encounter ^short = "Visit of the member"
* effective[x] 1..1 MS
* effective[x] only dateTime
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
