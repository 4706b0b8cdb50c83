Instance: example-group-eligibility-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: eligibility of the members of a club"
Description: "Of four members one is eligible, two are not, one is unknown; that one is shown, with the conditions that would make him leave."
* parameter[+]
  * name = "model"
  * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/hcw-managed-group|2016.1"
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-03-05"
* parameter[+]
  * name = "total"
  * valueInteger = 4
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #eligible
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #not-eligible
  * part[+]
    * name = "value"
    * valueInteger = 2
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #unknown
  * part[+]
    * name = "value"
    * valueInteger = 1
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #same-regimen
  * part[+]
    * name = "text"
    * valueString = "On the same ART regimen for at least 12 months."
  * part[+]
    * name = "met"
    * valueInteger = 2
  * part[+]
    * name = "notMet"
    * valueInteger = 2
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 1
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #first-or-second-line
  * part[+]
    * name = "text"
    * valueString = "On a first or second line regimen."
  * part[+]
    * name = "met"
    * valueInteger = 4
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #two-undetectable-viral-loads
  * part[+]
    * name = "text"
    * valueString = "The last two viral loads are both undetectable (below 50 copies/mL)."
  * part[+]
    * name = "met"
    * valueInteger = 2
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 2
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #no-active-tb
  * part[+]
    * name = "text"
    * valueString = "No active tuberculosis."
  * part[+]
    * name = "met"
    * valueInteger = 4
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #no-condition-needing-follow-up
  * part[+]
    * name = "text"
    * valueString = "No condition that requires regular clinical follow-up."
  * part[+]
    * name = "met"
    * valueInteger = 4
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
* parameter[+]
  * name = "criterion"
  * part[+]
    * name = "code"
    * valueCode = #adult
  * part[+]
    * name = "text"
    * valueString = "Adult: older than 18 years, in completed years."
  * part[+]
    * name = "met"
    * valueInteger = 4
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
* parameter[+]
  * name = "assessment"
  * part[+]
    * name = "client"
    * valueReference = Reference(example-sipho)
  * part[+]
    * name = "model"
    * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/hcw-managed-group|2016.1"
  * part[+]
    * name = "asOf"
    * valueDate = "2026-03-05"
  * part[+]
    * name = "outcome"
    * valueCode = #unknown
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
      * valueCode = #met
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #monthsOnRegimen
      * part[+]
        * name = "value"
        * valueString = "13 mo"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-sipho-prescription)
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
      * valueReference = Reference(example-sipho-prescription)
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
      * valueCode = #unknown
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #lastViralLoad
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #previousViralLoad
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '2 consecutive undetectable VLs'. The source gives no figure for undetectable; 50 copies/mL: the South African threshold from 2019. General knowledge, unconfirmed; A viral load no older than 18 months, the one before no older than 30: general knowledge, unconfirmed: viral loads are taken once a year, with half a year of grace"
    * part[+]
      * name = "resolvedBy"
      * valueString = "Draw blood for a viral load, or record a result that is on paper."
    * part[+]
      * name = "resolvedBy"
      * valueString = "Record the viral load before the last, or draw blood for another."
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
        * valueString = "46 a"
    * part[+]
      * name = "evidence"
      * valueReference = Reference(example-sipho)
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'adult (>18 years)'"
  * part[+]
    * name = "exit"
    * part[+]
      * name = "code"
      * valueCode = #active-tb
    * part[+]
      * name = "text"
      * valueString = "Active tuberculosis: to the clinic until treatment is over."
    * part[+]
      * name = "expression"
      * valueString = "%activeTb"
    * part[+]
      * name = "verdict"
      * valueCode = #not-met
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
      * valueString = "General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"
  * part[+]
    * name = "exit"
    * part[+]
      * name = "code"
      * valueCode = #condition-needing-follow-up
    * part[+]
      * name = "text"
      * valueString = "A condition that requires regular clinical follow-up."
    * part[+]
      * name = "expression"
      * valueString = "%conditionNeedingFollowUp"
    * part[+]
      * name = "verdict"
      * valueCode = #not-met
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
      * valueString = "General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"
  * part[+]
    * name = "exit"
    * part[+]
      * name = "code"
      * valueCode = #viraemia
    * part[+]
      * name = "text"
      * valueString = "The last viral load is not undetectable (50 copies/mL or more)."
    * part[+]
      * name = "expression"
      * valueString = "%lastViralLoad >= %undetectableBelow"
    * part[+]
      * name = "verdict"
      * valueCode = #unknown
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #lastViralLoad
    * part[+]
      * name = "citation"
      * valueString = "Western Cape clubs: a member with viraemia leaves the club for the clinic. From a published description of the clubs, not from the source of this model"
    * part[+]
      * name = "resolvedBy"
      * valueString = "Draw blood for a viral load, or record a result that is on paper."
