Extension: BuddyExtension
Id: buddy
Title: "Buddy"
Description: "The friend or relative who collected for the client. A name alone (Reference.display) will do. An extension, as MedicationDispense.receiver cannot be a RelatedPerson."
Context: MedicationDispense
* insert Structure
* value[x] only Reference(RelatedPerson)
* value[x] 1..1
