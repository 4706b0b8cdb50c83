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
