Profile: ArtPrescription
Parent: MedicationRequest
Id: art-prescription
Title: "Prescription"
Description: "A prescription of antiretroviral medicines, and how long it lasts."
* insert Structure
* extension contains RegimenLineExtension named regimenLine 0..1 MS
* status MS
* intent MS
* medication[x] only CodeableConcept
* medication[x] MS
* medication[x] from MedicineValues (extensible)
* subject MS
* subject only Reference(Patient)
* authoredOn 1..1 MS
* requester MS
* courseOfTherapyType MS
* dispenseRequest MS
  * validityPeriod MS
  * validityPeriod ^short = "From when to when medicines may be handed out on it"
  * expectedSupplyDuration MS
