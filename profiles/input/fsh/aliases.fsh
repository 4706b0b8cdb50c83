Alias: $LOINC = http://loinc.org
Alias: $SCT = http://snomed.info/sct
Alias: $ATC = http://www.whocc.no/atc
Alias: $ICD10 = http://hl7.org/fhir/sid/icd-10
Alias: $UCUM = http://unitsofmeasure.org
Alias: $ENCOUNTER_STATUS = http://hl7.org/fhir/encounter-status
Alias: $ACT_CODE = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $PARTICIPATION = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $OBSERVATION_CATEGORY = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $COURSE_OF_THERAPY = http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy
Alias: $MARITAL = http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
Alias: $PLAN_TYPE = http://terminology.hl7.org/CodeSystem/plan-definition-type
// local codes of Ethiopia's national HIV guide, as they arrive
Alias: $ET_YES_NO = http://moh.gov.et/fhir/hiv/CodeSystem/yes-no-code-system
Alias: $ET_ARV = http://moh.gov.et/fhir/hiv/CodeSystem/arv-treatment-code-system
Alias: $ET_WHO_STAGE = http://moh.gov.et/fhir/hiv/CodeSystem/who-stage-code-system
// the data dictionary of the WHO SMART HIV guideline
Alias: $WHO_HIV = http://smart.who.int/hiv/CodeSystem/HIVConcepts
Alias: $DATA_ABSENT = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $CLINICAL = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $VERIFICATION = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $CONDITION_CATEGORY = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $DIAGNOSTIC_SERVICE = http://terminology.hl7.org/CodeSystem/v2-0074
// the CIEL dictionary, as OpenMRS names it and as Open Concept Lab does
Alias: $CIEL = https://cielterminology.org
Alias: $CIEL_OCL = https://CIELterminology.org
Alias: $ET_DSD = http://moh.gov.et/fhir/hiv/CodeSystem/dsd-category-code-system
Alias: $ICD10CM = http://hl7.org/fhir/sid/icd-10-cm
Alias: $ICD11 = http://id.who.int/icd/release/11/mms
Alias: $RXNORM = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $ET_TB = http://moh.gov.et/fhir/hiv/CodeSystem/tb-treatment-status-code-system
