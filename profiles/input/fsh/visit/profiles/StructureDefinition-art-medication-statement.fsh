Profile: ArtMedicationStatement
Parent: MedicationStatement
Id: art-medication-statement
Title: "Regimen on record"
Description: "That a client takes, or took, antiretroviral medicines, as a national EMR tells it: what the length of treatment and of the regimen are counted from where there is no prescription."
* insert Structure
* extension contains RegimenLineExtension named regimenLine 0..1 MS
* medication[x] from MedicineValues (extensible)
* insert OfAClient
* effective[x] 1..1
* obeys art-statement-start
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[regimenLine], [[the line, where it is known.]], [[leaves it unknown without: no line is guessed from medicines.]])
* insert Supports(status, [[active as long as it is taken; completed or stopped after; entered-in-error takes it back.]], [[counts what was taken and stopped, too.]])
* insert Supports(statusReason, [[why it was stopped.]], [[shows it.]])
* insert Supports(medication[x], [[a code, ATC where there is one, or a Medication with one.]], [[works out the regimen from it, also by a local code that a concept map has.]])
* insert SupportsClient
* insert Supports(context, [[the encounter or episode.]], [[keeps it.]])
* insert Supports(effective[x], [[from when to when: a Period with its start, or a single date for the first day.]], [[counts treatment from the first start there is.]])
* insert Supports(informationSource, [[who says so.]], [[shows it.]])
* insert Supports(dosage, [[how it is taken.]], [[shows it; nothing is worked out from it.]])
* insert Supports(dosage.text, [[in words.]], [[shows it.]])
