CodeSystem: Verdict
Id: verdict
Title: "Verdict"
Description: "What a criterion says of a client."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #met "Met" "The criterion holds."
* #not-met "Not met" "The criterion does not hold."
* #unknown "Unknown" "A fact the criterion needs is not on record, so it can be called neither met nor not met."
