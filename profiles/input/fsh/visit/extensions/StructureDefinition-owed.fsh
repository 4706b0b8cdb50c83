Extension: OwedExtension
Id: owed
Title: "Owed"
Description: "How much of the medicine is still owed to the client after a part fill, in the unit of the quantity handed out."
Context: MedicationDispense
* insert Structure
* value[x] only Quantity
* value[x] 1..1
