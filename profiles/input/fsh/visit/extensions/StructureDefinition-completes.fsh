Extension: CompletesExtension
Id: completes
Title: "Completes"
Description: "The part fill of which this hands out what was still owed."
Context: MedicationDispense
* insert Structure
* value[x] only Reference(MedicationDispense)
* value[x] 1..1
