CodeSystem: SpecimenStatus
Id: specimen-status
Title: "Specimen status"
Description: "What became of a specimen that was to be drawn at a session."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #drawn "Drawn" "The blood was drawn."
* #not-drawn-no-tube "Not drawn, no tube" "The blood was not drawn as there was no tube; the draw stays due."
* #not-drawn "Not drawn" "The blood was not drawn for another reason; the draw stays due."
* #rejected "Rejected" "The specimen was drawn and cannot be used; it has to be drawn again."
