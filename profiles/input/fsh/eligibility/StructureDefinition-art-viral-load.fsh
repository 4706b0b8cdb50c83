Profile: ArtViralLoad
Parent: Observation
Id: art-viral-load
Title: "HIV viral load"
Description: "An HIV viral load in copies/mL, or that no virus was detected."
* insert Structure
* status MS
* code MS
* code from ViralLoadValues (required)
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "When the blood was drawn"
* value[x] MS
* value[x] only Quantity or CodeableConcept
* valueQuantity MS
  * value 1..1 MS
  * comparator MS
  * comparator ^short = "< or > when the result is beyond the limit of the assay, which is then the value"
  * system 1..1 MS
  * system = $UCUM (exactly)
  * code 1..1 MS
  * code from ViralLoadUnitValues (required)
* valueCodeableConcept MS
* valueCodeableConcept from NotDetectedValues (required)
* specimen MS
