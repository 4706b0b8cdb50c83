Instance: ArtServer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Group server"
Description: "What a group server does: a FHIR server that records sessions, keeps memberships and says who is eligible. This server does all of it, and /metadata says so in the same words: what is listed here is offered and indexed, nothing else."
* id = "art-server"
* insert Definition(ArtServer)
* title = "Group server"
* description = "What a group server does: a FHIR server that records sessions, keeps memberships and says who is eligible. This server does all of it, and /metadata says so in the same words: what is listed here is offered and indexed, nothing else."
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #server
* rest.documentation = "JSON. Identifiers and names are not to stand in URLs, as those are logged on the way: search by POST [type]/_search where an identifier is in the query."
* rest.security.description = "A server that holds more than made-up data authenticates its callers, as by SMART Backend Services, encrypts, and keeps a record of who read what. A group in HIV care discloses the status of its members: who asks about a client is told of no other member."
* rest.resource[+]
  * type = #Patient
  * supportedProfile[+] = Canonical(ArtClient)
  * documentation = "A client is found by identifier, and never by name alone."
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "birthdate"
    * type = #date
  * searchParam[+]
    * name = "organization"
    * type = #reference
  * searchParam[+]
    * name = "family"
    * type = #string
  * searchParam[+]
    * name = "given"
    * type = #string
  * searchParam[+]
    * name = "gender"
    * type = #token
  * searchParam[+]
    * name = "link"
    * type = #reference
  * operation[+]
    * name = "eligibility"
    * definition = Canonical(CohortEligibilityOperation)
  * operation[+]
    * name = "unmapped-codes"
    * definition = Canonical(UnmappedCodesOperation)
  * operation[+]
    * name = "eligibility"
    * definition = Canonical(EligibilityOperation)
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
  * operation[+]
    * name = "everything"
    * definition = "http://hl7.org/fhir/OperationDefinition/Patient-everything"
* rest.resource[+]
  * type = #RelatedPerson
  * supportedProfile[+] = Canonical(ArtBuddy)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Practitioner
  * supportedProfile[+] = Canonical(ArtStaff)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #PractitionerRole
  * supportedProfile[+] = Canonical(ArtStaffRole)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "practitioner"
    * type = #reference
  * searchParam[+]
    * name = "organization"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Organization
  * supportedProfile[+] = Canonical(ArtSite)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * operation[+]
    * name = "tracing-list"
    * definition = Canonical(FacilityTracingListOperation)
  * operation[+]
    * name = "due-list"
    * definition = Canonical(FacilityDueListOperation)
  * operation[+]
    * name = "supply-need"
    * definition = Canonical(SupplyNeedOperation)
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Location
  * supportedProfile[+] = Canonical(ArtVenue)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "organization"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Group
  * supportedProfile[+] = Canonical(ArtGroup)
  * documentation = "Members join and leave by the operations. An update that forgets a member its sender has not read of is refused. An answer about a client tells of no other member."
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "managing-entity"
    * type = #reference
  * searchParam[+]
    * name = "member"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "member-period"
    * definition = Canonical(GroupMemberPeriodSearch)
    * type = #date
  * searchParam[+]
    * name = "delivery-model"
    * definition = Canonical(GroupDeliveryModelSearch)
    * type = #uri
  * operation[+]
    * name = "dissolve"
    * definition = Canonical(DissolveOperation)
  * operation[+]
    * name = "eligibility"
    * definition = Canonical(GroupEligibilityOperation)
  * operation[+]
    * name = "group-visit"
    * definition = Canonical(GroupVisitOperation)
  * operation[+]
    * name = "member-add"
    * definition = Canonical(MemberAddOperation)
  * operation[+]
    * name = "member-remove"
    * definition = Canonical(MemberRemoveOperation)
  * operation[+]
    * name = "member-transfer"
    * definition = Canonical(MemberTransferOperation)
  * operation[+]
    * name = "memberships"
    * definition = Canonical(MembershipsOperation)
  * operation[+]
    * name = "register"
    * definition = Canonical(RegisterOperation)
  * operation[+]
    * name = "rotation"
    * definition = Canonical(RotationOperation)
  * operation[+]
    * name = "tracing-list"
    * definition = Canonical(TracingListOperation)
  * operation[+]
    * name = "pack-list"
    * definition = Canonical(PackListOperation)
  * operation[+]
    * name = "due-list"
    * definition = Canonical(DueListOperation)
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #CareTeam
  * supportedProfile[+] = Canonical(ArtCareTeam)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "participant"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #EpisodeOfCare
  * supportedProfile[+] = Canonical(ArtEnrolment)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "organization"
    * type = #reference
  * searchParam[+]
    * name = "enrolment-group"
    * definition = Canonical(EnrolmentGroupSearch)
    * type = #reference
  * searchParam[+]
    * name = "leaving-reason"
    * definition = Canonical(LeavingReasonSearch)
    * type = #token
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Encounter
  * supportedProfile[+] = Canonical(ArtSession)
  * supportedProfile[+] = Canonical(ArtMemberVisit)
  * documentation = "The sessions of a group are found by subject=Group/[id], a session by the identifier that is its key, the visits of a session by part-of."
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "type"
    * type = #token
  * searchParam[+]
    * name = "part-of"
    * type = #reference
  * searchParam[+]
    * name = "attendance"
    * definition = Canonical(AttendanceSearch)
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "participant"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
  * operation[+]
    * name = "everything"
    * definition = "http://hl7.org/fhir/OperationDefinition/Encounter-everything"
* rest.resource[+]
  * type = #MedicationDispense
  * supportedProfile[+] = Canonical(ArtRefill)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "whenhandedover"
    * type = #date
  * searchParam[+]
    * name = "context"
    * type = #reference
  * searchParam[+]
    * name = "owed"
    * definition = Canonical(OwedSearch)
    * type = #quantity
  * searchParam[+]
    * name = "completes"
    * definition = Canonical(CompletesSearch)
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "receiver"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #MedicationRequest
  * supportedProfile[+] = Canonical(ArtPrescription)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "intent"
    * type = #token
  * searchParam[+]
    * name = "authoredon"
    * type = #date
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #MedicationStatement
  * supportedProfile[+] = Canonical(ArtMedicationStatement)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "effective"
    * type = #date
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
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
  * supportedProfile[+] = Canonical(ArtSymptomScreen)
  * supportedProfile[+] = Canonical(ArtAssessment)
  * supportedProfile[+] = Canonical(ArtEligibilityOverride)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Condition
  * supportedProfile[+] = Canonical(ArtCondition)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "clinical-status"
    * type = #token
  * searchParam[+]
    * name = "onset-date"
    * type = #date
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Specimen
  * supportedProfile[+] = Canonical(ArtSpecimen)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "type"
    * type = #token
  * searchParam[+]
    * name = "collected"
    * type = #date
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ServiceRequest
  * supportedProfile[+] = Canonical(ArtTestOrder)
  * supportedProfile[+] = Canonical(ArtReBleed)
  * supportedProfile[+] = Canonical(ArtReferral)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "authored"
    * type = #date
  * searchParam[+]
    * name = "occurrence"
    * type = #date
  * searchParam[+]
    * name = "replaces"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #DiagnosticReport
  * supportedProfile[+] = Canonical(ArtLaboratoryReport)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "based-on"
    * type = #reference
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Task
  * supportedProfile[+] = Canonical(ArtReferralOutcome)
  * supportedProfile[+] = Canonical(ArtTracing)
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "focus"
    * type = #reference
  * searchParam[+]
    * name = "business-status"
    * type = #token
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "trace"
    * definition = Canonical(TraceOperation)
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #SupplyRequest
  * supportedProfile[+] = Canonical(ArtSupplyRequest)
  * documentation = "Those of a facility are made by $supply-need, and stand for what is on its way until they are completed or cancelled."
  * interaction[+].code = #read
  * interaction[+].code = #vread
  * interaction[+].code = #update
  * interaction[+].code = #create
  * interaction[+].code = #patch
  * interaction[+].code = #delete
  * interaction[+].code = #search-type
  * interaction[+].code = #history-instance
  * interaction[+].code = #history-type
  * searchParam[+]
    * name = "requester"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #PlanDefinition
  * supportedProfile[+] = Canonical(ArtDeliveryModel)
  * documentation = "Delivery models are published with the package, or as files of the operator."
  * interaction[+].code = #read
  * interaction[+].code = #search-type
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "title"
    * type = #string
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #AdverseEvent
  * insert KeptForExchange
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #AllergyIntolerance
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Appointment
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Binary
  * insert KeptForExchange
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #CarePlan
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Claim
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Communication
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #CommunicationRequest
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Composition
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Consent
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Coverage
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #DetectedIssue
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Device
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #DocumentReference
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ExplanationOfBenefit
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #FamilyMemberHistory
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Flag
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Goal
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #HealthcareService
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ImagingStudy
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Immunization
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #List
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Media
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Medication
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #MedicationAdministration
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #MeasureReport
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Person
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Procedure
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Provenance
  * insert KeptForExchange
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #QuestionnaireResponse
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #RiskAssessment
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "subject"
    * type = #reference
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "date"
    * type = #date
  * searchParam[+]
    * name = "encounter"
    * type = #reference
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Substance
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "code"
    * type = #token
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #SupplyDelivery
  * insert KeptForExchange
  * searchParam[+]
    * name = "identifier"
    * type = #token
  * searchParam[+]
    * name = "patient"
    * type = #reference
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #CapabilityStatement
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #CodeSystem
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "lookup"
    * definition = "http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup"
  * operation[+]
    * name = "subsumes"
    * definition = "http://hl7.org/fhir/OperationDefinition/CodeSystem-subsumes"
  * operation[+]
    * name = "validate-code"
    * definition = "http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code"
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ConceptMap
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "translate"
    * definition = "http://hl7.org/fhir/OperationDefinition/ConceptMap-translate"
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ImplementationGuide
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Library
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Measure
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #NamingSystem
  * insert KeptDefinition
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #OperationDefinition
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #Questionnaire
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #SearchParameter
  * documentation = "Those that are in use: they are published with the package, and change with it."
  * interaction[+].code = #read
  * interaction[+].code = #search-type
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * searchParam[+]
    * name = "base"
    * type = #token
  * searchParam[+]
    * name = "code"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #StructureDefinition
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+]
  * type = #ValueSet
  * insert KeptDefinition
  * searchParam[+]
    * name = "url"
    * type = #uri
  * searchParam[+]
    * name = "version"
    * type = #token
  * searchParam[+]
    * name = "name"
    * type = #string
  * searchParam[+]
    * name = "status"
    * type = #token
  * operation[+]
    * name = "expand"
    * definition = "http://hl7.org/fhir/OperationDefinition/ValueSet-expand"
  * operation[+]
    * name = "validate-code"
    * definition = "http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code"
  * operation[+]
    * name = "validate"
    * definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.interaction[+].code = #transaction
* rest.interaction[+].code = #batch
* rest.searchParam[+]
  * name = "_id"
  * type = #token
* rest.searchParam[+]
  * name = "_lastUpdated"
  * type = #date

// what is kept of the types that EMRs send beside those of the guide
RuleSet: KeptForExchange
* documentation = "Kept as it was sent: no rule of the guide reads it."
* interaction[+].code = #read
* interaction[+].code = #vread
* interaction[+].code = #update
* interaction[+].code = #create
* interaction[+].code = #patch
* interaction[+].code = #delete
* interaction[+].code = #search-type
* interaction[+].code = #history-instance
* interaction[+].code = #history-type

// what is kept of definitions: those of the package, and those of operators
RuleSet: KeptDefinition
* documentation = "Definitions of the package, and of the operator."
* interaction[+].code = #read
* interaction[+].code = #vread
* interaction[+].code = #update
* interaction[+].code = #create
* interaction[+].code = #delete
* interaction[+].code = #search-type
* interaction[+].code = #history-instance
* interaction[+].code = #history-type
