Instance: example-group-eligibility-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: eligibility of the members of a club"
Description: "Of four members one is eligible, two are not, one is unknown; that one is shown, with the conditions that would make him leave."
* parameter[+]
  * name = "model"
  * valueCanonical = Canonical(HcwManagedGroup|2016.1)
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-03-05"
* parameter[+]
  * name = "total"
  * valueInteger = 3
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #eligible
  * part[+]
    * name = "value"
    * valueInteger = 2
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #not-eligible
  * part[+]
    * name = "value"
    * valueInteger = 0
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
    * valueInteger = 1
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
    * valueInteger = 3
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
      * valueCode = #unknown
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #lastViralLoad
      * part[+]
        * name = "note"
        * valueString = "no record"
    * part[+]
      * name = "value"
      * part[+]
        * name = "fact"
        * valueCode = #previousViralLoad
      * part[+]
        * name = "note"
        * valueString = "no record"
    * part[+]
      * name = "citation"
      * valueString = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '2 consecutive undetectable VLs'"
    * part[+]
      * name = "resolvedBy"
      * valueString = "Order a viral load, or record the result with its date."
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
