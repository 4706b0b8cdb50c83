Profile: ArtViralLoad
Parent: Observation
Id: art-viral-load
Title: "HIV viral load"
Description: "An HIV viral load in copies/mL or as log10 of it, or that no virus was detected."
* insert Structure
* status MS
* code MS
* code from ViralLoadResultValues (required)
* subject 1..1 MS
* insert OfAClient
* effective[x] 1..1 MS
* effective[x] only dateTime or instant or Period
* effective[x] ^short = "When the blood was drawn"
* value[x] MS
* value[x] only Quantity or CodeableConcept
* valueQuantity MS
* valueQuantity obeys art-not-negative and art-viral-load-unit and art-viral-load-log
  * value 1..1 MS
  * comparator MS
  * comparator ^short = "< or > when the result is beyond the limit of the assay, which is then the value"
  * system MS
  * system = $UCUM (exactly)
  * code MS
  * code from ViralLoadUnitValues (preferred)
  * code ^short = "Copies per volume; of a code of logarithms, of the logarithm"
* valueCodeableConcept MS
* valueCodeableConcept from NotDetectedValues (extensible)
* valueCodeableConcept ^short = "Not detected: a code of LOINC or SNOMED CT, one of your own, or text alone"
* specimen MS
* category MS
* dataAbsentReason MS
* basedOn MS
* obeys art-result
// must be supported: what who sends does, and what who receives does
* insert SupportsResultStatus
* insert Supports(code, [[one of the value set; a local code beside it does no harm.]], [[knows a viral load by it, in copies or as log10.]])
* insert SupportsClient
* insert Supports(effective[x], [[the day the blood was drawn: not that of the result.]], [[orders results by it, and counts the months from it.]])
* insert Supports(value[x], [[copies/mL; or not detected; with < and the limit of the assay below it.]], [[takes < 20 for anything below 20, and not detected for 0.]])
* insert Supports(valueQuantity, [[number, comparator, unit.]], [[takes a result in a unit it does not know for unreadable, so unknown.]])
* insert Supports(valueQuantity.value, [[the figure as the laboratory gives it; the limit itself with a comparator.]], [[rounds nothing.]])
* insert Supports(valueQuantity.comparator, [[< or > beyond the limit of the assay.]], [[leaves the verdict unknown where the threshold is on the other side.]])
* insert Supports(valueQuantity.system, [[UCUM.]], [[takes nothing else for a unit.]])
* insert Supports(valueQuantity.code, [[{copies}/mL, 1/mL or /mL; of a code of logarithms {Log_copies}/mL.]], [[takes a figure in any other unit for unreadable, so unknown.]])
* insert Supports(valueCodeableConcept, [[LOINC LA11883-8 or SNOMED CT 260415000; where there is neither the words not detected as text, with or without a local code.]], [[takes these, a code that is mapped to one, and such a text for 0; any other for unreadable, so unknown.]])
* insert SupportsCategory
* insert SupportsAbsentReason
* insert Supports(specimen, [[the specimen it was found in.]], [[tells by it which draw has its result.]])
* insert Supports(basedOn, [[the order, where the laboratory knows it.]], [[may close the order by it.]])
