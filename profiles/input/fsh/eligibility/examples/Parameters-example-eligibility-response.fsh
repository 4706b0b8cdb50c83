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
    * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/hcw-managed-group|2016.1"
  * part[+]
    * name = "asOf"
    * valueDate = "2026-03-05"
  * part[+]
    * name = "outcome"
    * valueCode = #not-eligible
  * part[+]
    * name = "parameter"
    * part[+]
      * name = "name"
      * valueString = "minMonthsOnRegimen"
    * part[+]
      * name = "value"
      * valueString = "12"
  * part[+]
    * name = "parameter"
    * part[+]
      * name = "name"
      * valueString = "undetectableBelow"
    * part[+]
      * name = "value"
      * valueString = "50"
  * part[+]
    * name = "override"
    * part[+]
      * name = "eligible"
      * valueBoolean = true
    * part[+]
      * name = "reason"
      * valueString = "Regimen changed for want of stock only; stable since."
    * part[+]
      * name = "by"
      * valueReference.display = "Sister Mokoena"
    * part[+]
      * name = "date"
      * valueDate = "2026-03-05"
    * part[+]
      * name = "record"
      * valueReference = Reference(example-thandi-override)
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
      * valueCode = #not-met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #monthsOnRegimen
      * part[+]
        * name = "value"
        * valueString = "10 mo"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-regimen)
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-prescription)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'Same ART regimen for 12 months'"
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #first-or-second-line
    * part[+]
      * name = "text"
      * valueString = "On a first or second line regimen."
    * part[+]
      * name = "expression"
      * valueString = "%regimenLine <= 2"
    * part[+]
      * name = "verdict"
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #regimenLine
      * part[+]
        * name = "value"
        * valueString = "1"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-prescription)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '1st or 2nd line ART'"
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
        * name = "note"
        * valueString = "< 20 copies/mL on 2026-03-04"
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
        * valueString = "not detected on 2025-03-05"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-viral-load)
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi-viral-load-before)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '2 consecutive undetectable VLs'. The source gives no figure for undetectable; 50 copies/mL: the South African threshold from 2019. General knowledge, unconfirmed; A viral load no older than 18 months, the one before no older than 30: general knowledge, unconfirmed: viral loads are taken once a year, with half a year of grace"
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #no-active-tb
    * part[+]
      * name = "text"
      * valueString = "No active tuberculosis."
    * part[+]
      * name = "expression"
      * valueString = "%activeTb.not()"
    * part[+]
      * name = "verdict"
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #activeTb
      * part[+]
        * name = "value"
        * valueString = "false"
      * part[+]
        * name = "note"
        * valueString = "no record"
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'no active TB'"
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #no-condition-needing-follow-up
    * part[+]
      * name = "text"
      * valueString = "No condition that requires regular clinical follow-up."
    * part[+]
      * name = "expression"
      * valueString = "%conditionNeedingFollowUp.not()"
    * part[+]
      * name = "verdict"
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #conditionNeedingFollowUp
      * part[+]
        * name = "value"
        * valueString = "false"
      * part[+]
        * name = "note"
        * valueString = "no record"
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'no condition requiring regular clinical follow up'; Which conditions these are (value set follow-up-conditions): general knowledge, unconfirmed"
  * part[+]
    * name = "criterion"
    * part[+]
      * name = "code"
      * valueCode = #adult
    * part[+]
      * name = "text"
      * valueString = "Adult: older than 18 years, in completed years."
    * part[+]
      * name = "expression"
      * valueString = "%age > 18"
    * part[+]
      * name = "verdict"
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #age
      * part[+]
        * name = "value"
        * valueString = "41 a"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-thandi)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'adult (>18 years)'"
