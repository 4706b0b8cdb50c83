Profile: ArtRefill
Parent: MedicationDispense
Id: art-refill
Title: "Refill"
Description: "One handing-over of medicines for a number of days, to the client, to a buddy or to the collector of the group."
* insert Structure
* extension contains
    BuddyExtension named buddy 0..1 MS and
    OwedExtension named owed 0..1 MS and
    CompletesExtension named completes 0..1 MS
* status MS
* medication[x] only CodeableConcept
* medication[x] MS
* medication[x] from MedicineValues (extensible)
* subject 1..1 MS
* subject only Reference(Patient)
* context MS
* context only Reference(Encounter)
* context ^short = "Visit of the member"
* performer MS
* authorizingPrescription MS
* type MS
* type ^short = "RFP for a part fill; what is owed is in the extension"
* quantity MS
* daysSupply 1..1 MS
  * value 1..1 MS
  * system 1..1 MS
  * system = $UCUM (exactly)
  * code 1..1 MS
  * code = #d (exactly)
* whenHandedOver 1..1 MS
* receiver MS
* receiver only Reference(Patient or Practitioner)
* receiver ^short = "The collector of the group, when it was not the client; a buddy is in the extension"
