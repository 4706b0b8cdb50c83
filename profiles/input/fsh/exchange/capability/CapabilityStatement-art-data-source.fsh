Instance: ArtDataSource
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Data source"
Description: "What an EMR or a laboratory does that sends what is known of clients: resources with ids or identifiers that stay the same, in transactions, with standard codes or codes that a concept map knows. It reads the answer to every entry."
* id = "art-data-source"
* insert Definition(ArtDataSource)
* title = "Data source"
* description = "What an EMR or a laboratory does that sends what is known of clients: resources with ids or identifiers that stay the same, in transactions, with standard codes or codes that a concept map knows. It reads the answer to every entry."
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #client
* rest.resource[+]
  * type = #Patient
  * supportedProfile[+] = Canonical(ArtClient)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Practitioner
  * supportedProfile[+] = Canonical(ArtStaff)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Organization
  * supportedProfile[+] = Canonical(ArtSite)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #MedicationDispense
  * supportedProfile[+] = Canonical(ArtRefill)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #MedicationRequest
  * supportedProfile[+] = Canonical(ArtPrescription)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #MedicationStatement
  * supportedProfile[+] = Canonical(ArtMedicationStatement)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Observation
  * supportedProfile[+] = Canonical(ArtViralLoad)
  * supportedProfile[+] = Canonical(ArtCd4)
  * supportedProfile[+] = Canonical(ArtCd4Percent)
  * supportedProfile[+] = Canonical(ArtWhoStage)
  * supportedProfile[+] = Canonical(ArtPregnancy)
  * supportedProfile[+] = Canonical(ArtBreastfeeding)
  * supportedProfile[+] = Canonical(ArtAdherence)
  * supportedProfile[+] = Canonical(ArtDisclosure)
  * supportedProfile[+] = Canonical(ArtWeight)
  * supportedProfile[+] = Canonical(ArtEligibilityOverride)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Condition
  * supportedProfile[+] = Canonical(ArtCondition)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #Specimen
  * supportedProfile[+] = Canonical(ArtSpecimen)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #ServiceRequest
  * supportedProfile[+] = Canonical(ArtTestOrder)
  * supportedProfile[+] = Canonical(ArtReBleed)
  * supportedProfile[+] = Canonical(ArtReferral)
  * interaction[+].code = #update
* rest.resource[+]
  * type = #DiagnosticReport
  * supportedProfile[+] = Canonical(ArtLaboratoryReport)
  * interaction[+].code = #update
* rest.interaction[+].code = #transaction
