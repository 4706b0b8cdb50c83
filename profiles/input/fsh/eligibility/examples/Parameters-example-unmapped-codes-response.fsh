Instance: example-unmapped-codes-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: codes that nobody can read"
Description: "Of 1,204 clients 37 have Conditions under a local code of one EMR, and three an Observation of pregnancy with an answer nobody knows."
* parameter[+]
  * name = "asOf"
  * valueDate = "2026-11-22"
* parameter[+]
  * name = "total"
  * valueInteger = 1204
* parameter[+]
  * name = "affected"
  * valueInteger = 40
* parameter[+]
  * name = "different"
  * valueInteger = 2
* parameter[+]
  * name = "unread"
  * part[+]
    * name = "system"
    * valueUri = "https://emr.example.org/CodeSystem/diagnosis"
  * part[+]
    * name = "code"
    * valueCode = #HTN2
  * part[+]
    * name = "text"
    * valueString = "Hypertension, grade 2"
  * part[+]
    * name = "reason"
    * valueString = "its code is not known here"
  * part[+]
    * name = "source"
    * valueUri = "https://emr.example.org"
  * part[+]
    * name = "clients"
    * valueInteger = 37
  * part[+]
    * name = "records"
    * valueInteger = 41
  * part[+]
    * name = "example"
    * valueReference.reference = "https://emr.example.org/fhir/Condition/4711"
  * part[+]
    * name = "fact"
    * valueCode = #conditionNeedingFollowUp
* parameter[+]
  * name = "unread"
  * part[+]
    * name = "system"
    * valueUri = "https://emr.example.org/CodeSystem/answer"
  * part[+]
    * name = "code"
    * valueCode = #P9
  * part[+]
    * name = "reason"
    * valueString = "its answer is not known here"
  * part[+]
    * name = "clients"
    * valueInteger = 3
  * part[+]
    * name = "records"
    * valueInteger = 3
  * part[+]
    * name = "example"
    * valueReference.reference = "https://emr.example.org/fhir/Observation/4712"
  * part[+]
    * name = "fact"
    * valueCode = #pregnant
