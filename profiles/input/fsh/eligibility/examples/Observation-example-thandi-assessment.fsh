Instance: example-thandi-assessment
InstanceOf: ArtAssessment
Usage: #example
Title: "Assessment kept on record"
Description: "What $eligibility answered on one day, kept as an Observation: not eligible, as the regimen changed ten months before. Two of the six criteria are shown."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[parameter][+].extension[name].valueString = "minMonthsOnRegimen"
* extension[parameter][=].extension[value].valueString = "12"
* extension[parameter][+].extension[name].valueString = "undetectableBelow"
* extension[parameter][=].extension[value].valueString = "50"
* status = #final
* code = $WHO_HIV#HIV.D.DE760 "Eligible for DSD"
* subject = Reference(example-thandi)
* effectiveDateTime = "2026-03-05"
* valueBoolean = false
* component[+]
  * extension[criterion].valueCode = #same-regimen
  * extension[evidence][+].valueReference = Reference(example-thandi-regimen)
  * code.text = "On the same ART regimen for at least 12 months."
  * valueCodeableConcept = Verdict#not-met
* component[+]
  * extension[criterion].valueCode = #two-undetectable-viral-loads
  * extension[evidence][+].valueReference = Reference(example-thandi-viral-load)
  * extension[evidence][+].valueReference = Reference(example-thandi-viral-load-before)
  * code.text = "The last two viral loads are both undetectable (below 50 copies/mL)."
  * valueCodeableConcept = Verdict#met
