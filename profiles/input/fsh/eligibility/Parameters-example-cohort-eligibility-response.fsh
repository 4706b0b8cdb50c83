Instance: example-cohort-eligibility-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: eligibility of many clients"
Description: "Of the four clients of a clinic one may join; onlyNotMet counts those whom nothing but one criterion stops."
* parameter[+]
  * name = "model"
  * valueCanonical = Canonical(HcwManagedGroup|2016.1)
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-03-05"
* parameter[+]
  * name = "total"
  * valueInteger = 1250
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #eligible
  * part[+]
    * name = "value"
    * valueInteger = 830
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #not-eligible
  * part[+]
    * name = "value"
    * valueInteger = 290
* parameter[+]
  * name = "count"
  * part[+]
    * name = "outcome"
    * valueCode = #unknown
  * part[+]
    * name = "value"
    * valueInteger = 130
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
    * valueInteger = 960
  * part[+]
    * name = "notMet"
    * valueInteger = 170
  * part[+]
    * name = "unknown"
    * valueInteger = 120
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 60
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
    * valueInteger = 1228
  * part[+]
    * name = "notMet"
    * valueInteger = 22
  * part[+]
    * name = "unknown"
    * valueInteger = 0
  * part[+]
    * name = "onlyNotMet"
    * valueInteger = 8
