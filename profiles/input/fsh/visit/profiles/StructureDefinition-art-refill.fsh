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
* medication[x] only CodeableConcept or Reference(Medication)
* medication[x] MS
* medication[x] from MedicineValues (extensible)
* subject 1..1 MS
* insert OfAClient
* context MS
* context only Reference(Encounter)
* context ^short = "Visit of the member"
* performer MS
* authorizingPrescription MS
* type MS
* type ^short = "RFP for a part fill; what is owed is in the extension"
* quantity MS
* daysSupply MS
* daysSupply obeys art-days-supply
* daysSupply ^short = "For how many days it lasts: of every refill that was handed out"
  * value 1..1 MS
  * system 1..1 MS
  * system = $UCUM (exactly)
  * code 1..1 MS
  * code = #d (exactly)
* whenHandedOver MS
* whenHandedOver ^short = "When it was handed out: of every refill that was"
* receiver MS
* receiver only Reference(Patient or Practitioner)
* receiver ^short = "The collector of the group, when it was not the client; a buddy is in the extension"
* obeys art-part-fill and art-one-receiver and art-refill-lasts and art-handed-over
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[buddy], [[the buddy, when one took the medicines.]], [[shows who has them.]])
* insert Supports(extension[owed], [[what could not be handed out, in the unit of the quantity; with type RFP.]], [[lists what is owed until another refill completes it.]])
* insert Supports(extension[completes], [[the part fill, when what was owed is handed out.]], [[takes that part fill off the list.]])
* insert Supports(status, [[completed once it was handed out; entered-in-error takes it back.]], [[counts completed ones only.]])
* insert Supports(medication[x], [[a code; ATC where there is one, with the local code beside it.]], [[knows by it an antiretroviral medicine, also by a local code that a concept map has.]])
* insert Supports(subject, [[the client the medicine is for, whoever took it.]], [[counts the supply as that client's.]])
* insert Supports(context, [[the visit at the session.]], [[knows by it that the refill was one of the group.]])
* insert Supports(performer, [[who handed it out.]], [[shows it.]])
* insert Supports(authorizingPrescription, [[the prescription, if it is known.]], [[tells by it when the prescription runs out.]])
* insert Supports(type, [[RFP of a part fill.]], [[shows it as incomplete.]])
* insert Supports(quantity, [[how much, in a unit.]], [[adds up by it what was handed out, and forecasts what is needed.]])
* insert Supports(daysSupply, [[for how many days: the one figure nobody can work out later.]], [[counts from it until when the client has medicines, and whether they span many months.]])
* insert Supports(daysSupply.value, [[1 to 366.]], [[counts on no other.]])
* insert Supports(daysSupply.system, [[UCUM.]], [[takes nothing else for days.]])
* insert Supports(daysSupply.code, [[d: not weeks, not months.]], [[takes nothing else for days.]])
* insert Supports(whenHandedOver, [[when the client, buddy or collector got it.]], [[counts the supply from that day.]])
* insert Supports(receiver, [[the collector of the group, when it was neither the client nor a buddy.]], [[shows who has the medicines.]])
