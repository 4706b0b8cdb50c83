Instance: example-eligibility-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: eligibility of a client"
Description: "The criteria of the health care worker-managed group for Thandi: five are met, one is not, and a clinician has decided otherwise."
* parameter[+]
  * name = "assessment"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-thandi)
  * part[+]
    * name = "model"
    * valueCanonical = Canonical(HcwManagedGroup|2016.1)
  * part[+]
    * name = "asOf"
    * valueDate = "2026-03-05"
  * part[+]
    * name = "outcome"
    * valueCode = #unknown
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #two-undetectable-viral-loads
    * part[+]
      * name = "text"
      * valueString = "The last two viral loads are both undetectable (below 50 copies/mL)."
    * part[+]
      * name = "expression"
      * valueString = "%lastViralLoad < %undetectableBelow and %previousViralLoad < %undetectableBelow"
    * part[+]
      * name = "verdict"
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #lastViralLoad
      * part[+]
        * name = "value"
        * valueString = "19 {copies}/mL"
      * part[+]
        * name = "note"
        * valueString = "< 20 copies/mL"
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #previousViralLoad
      * part[+]
        * name = "value"
        * valueString = "0 {copies}/mL"
      * part[+]
        * name = "note"
        * valueString = "not detected"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-viral-load)
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-viral-load-before)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '2 consecutive undetectable VLs'"
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #same-regimen
    * part[+]
      * name = "text"
      * valueString = "On the same ART regimen for at least 12 months."
    * part[+]
      * name = "expression"
      * valueString = "%monthsOnRegimen >= %minMonthsOnRegimen"
    * part[+]
      * name = "verdict"
      * valueCode = #unknown
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #monthsOnRegimen
      * part[+]
        * name = "note"
        * valueString = "no record"
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'Same ART regimen for 12 months'"
    * part[+]
      * name = "resolvedBy"
      * valueString = "Record the present regimen with its start, as a MedicationStatement."
