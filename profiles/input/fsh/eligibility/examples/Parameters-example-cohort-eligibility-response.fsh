Instance: example-cohort-eligibility-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: eligibility of many clients"
Description: "Of the five clients of a clinic one may join; onlyNotMet counts those whom nothing but one criterion stops."
* parameter[+]
  * name = "model"
  * valueCanonical = "https://w3id.org/art-groups/PlanDefinition/hcw-managed-group|2016.1"
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-03-05"
* parameter[+]
  * name = "total"
  * valueInteger = 5
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
    * valueInteger = 2
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
    * valueInteger = 1
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
    * valueInteger = 1
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
    * valueInteger = 3
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
    * valueInteger = 5
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
    * valueInteger = 5
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
    * valueInteger = 5
  * part[+]
    * name = "notMet"
    * valueInteger = 0
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 0
