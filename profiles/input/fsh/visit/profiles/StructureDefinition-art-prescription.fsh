Profile: ArtPrescription
Parent: MedicationRequest
Id: art-prescription
Title: "Prescription"
Description: "A prescription of antiretroviral medicines, and how long it lasts."
* insert Structure
* extension contains RegimenLineExtension named regimenLine 0..1 MS
* status MS
* intent MS
* medication[x] only CodeableConcept or Reference(Medication)
* medication[x] MS
* medication[x] from MedicineValues (extensible)
* subject MS
* insert OfAClient
* authoredOn 1..1 MS
* requester MS
* courseOfTherapyType MS
* dispenseRequest MS
  * validityPeriod MS
  * validityPeriod ^short = "From when to when medicines may be handed out on it"
  * expectedSupplyDuration MS
* reported[x] MS
* encounter MS
* dosageInstruction MS
  * text MS
* obeys art-prescription-lasts
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[regimenLine], [[the line, where the prescriber knows it.]], [[leaves it unknown without: no line is guessed from medicines.]])
* insert Supports(status, [[active until it has run out or another takes its place.]], [[looks for the next rescript in active ones.]])
* insert Supports(intent, [[order.]], [[takes a plan or proposal for no prescription.]])
* insert Supports(reported[x], [[true of a prescription that was copied from elsewhere.]], [[keeps it; nothing depends on it.]])
* insert Supports(medication[x], [[a code; ATC where there is one.]], [[works out the regimen, and since when it is the same, from it.]])
* insert SupportsClient
* insert Supports(encounter, [[the consultation at which it was written.]], [[keeps it.]])
* insert Supports(authoredOn, [[the day it was written.]], [[counts from it where there is no period.]])
* insert Supports(requester, [[who prescribed.]], [[shows it.]])
* insert Supports(courseOfTherapyType, [[continuous, of antiretroviral treatment.]], [[keeps it.]])
* insert Supports(dosageInstruction, [[how to take it.]], [[shows it; nothing is worked out from it.]])
* insert Supports(dosageInstruction.text, [[in words.]], [[shows it.]])
* insert Supports(dispenseRequest, [[for how long it may be handed out.]], [[warns before a refill that reaches beyond it.]])
* insert Supports(dispenseRequest.validityPeriod, [[from when to when.]], [[advises a rescript before the end.]])
* insert Supports(dispenseRequest.expectedSupplyDuration, [[for how long one refill is to last.]], [[compares it with what the model hands out.]])
