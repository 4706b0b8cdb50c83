Profile: ArtSpecimen
Parent: Specimen
Id: art-specimen
Title: "Specimen"
Description: "Blood that was drawn at a session. A draw that was missed is an order that stays open, and no specimen."
* insert Structure
* status 1..1 MS
* status ^short = "available: drawn; unavailable: used up or lost; unsatisfactory: rejected; entered-in-error takes it back"
* type 1..1 MS
* type from SpecimenMaterialValues (preferred)
* type ^short = "The material: blood, plasma, a dried blood spot. What it is to be tested for is in the order; older senders put that here"
* subject 1..1 MS
* insert OfAClient
* request MS
* request ^short = "The order it was drawn on"
* parent MS
* collection MS
  * collected[x] MS
* condition 0..1 MS
* condition from SpecimenStatusValues (required)
* condition ^short = "What became of it"
* note MS
* obeys art-specimen-drawn and art-specimen-condition
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[available: drawn; unavailable: used up or lost; unsatisfactory: the laboratory cannot use it.]], [[takes the draw for due unless there is one that is available.]])
* insert Supports(type, [[the material, where it is known.]], [[shows it.]])
* insert SupportsClient
* insert Supports(request, [[the order it was drawn on.]], [[replaces the order of a rejected specimen.]])
* insert Supports(parent, [[the first specimen, of one that was made from another.]], [[keeps it.]])
* insert Supports(collection, [[when and by whom, of one that was drawn.]], [[keeps it.]])
* insert Supports(collection.collected[x], [[when it was drawn.]], [[takes the result for one of that day.]])
* insert Supports(condition, [[what became of it.]], [[shows it.]])
* insert Supports(note, [[what the code does not say.]], [[shows it.]])
