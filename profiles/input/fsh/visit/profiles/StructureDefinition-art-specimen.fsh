Profile: ArtSpecimen
Parent: Specimen
Id: art-specimen
Title: "Specimen"
Description: "Blood that was drawn at a session, or that was to be drawn and was not."
* insert Structure
* status 1..1 MS
* status ^short = "available: drawn; unavailable: not drawn; unsatisfactory: rejected"
* type 1..1 MS
* type from SpecimenTypeValues (extensible)
* type ^short = "What it is to be tested for"
* subject 1..1 MS
* subject only Reference(Patient)
* request MS
* request ^short = "The order it was drawn on"
* parent MS
* collection MS
  * collected[x] MS
* condition 0..1 MS
* condition from SpecimenStatusValues (required)
* condition ^short = "What became of it, and why it was not drawn"
* note MS
* obeys art-specimen-drawn and art-specimen-condition
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[available: drawn; unavailable: not drawn; unsatisfactory: the laboratory cannot use it.]], [[takes the draw for due unless there is one that is available.]])
* insert Supports(type, [[what the blood is for.]], [[counts tubes by it.]])
* insert Supports(subject, [[the client.]], [[finds everything of the client by it.]])
* insert Supports(request, [[the order it was drawn on.]], [[replaces the order of a rejected specimen.]])
* insert Supports(parent, [[the first specimen, of one that was made from another.]], [[keeps it.]])
* insert Supports(collection, [[when and by whom, of one that was drawn.]], [[keeps it.]])
* insert Supports(collection.collected[x], [[when it was drawn.]], [[takes the result for one of that day.]])
* insert Supports(condition, [[what became of it, and why it was not drawn.]], [[counts missing tubes apart from refusals.]])
* insert Supports(note, [[what the code does not say.]], [[shows it.]])
