CodeSystem: Fact
Id: fact
Title: "Fact"
Description: "What a rule of a delivery model may ask of a client, as of a day. Each code is the name a FHIRPath rule uses: #age is %age. The vocabulary is closed: a rule that names anything else is refused."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #type
* ^property[=].type = #string
* ^property[=].description = "Type of the fact's value in FHIRPath: integer, decimal or boolean."
* ^property[+].code = #unit
* ^property[=].type = #string
* ^property[=].description = "Unit of the value in UCUM; none for a pure number and for a boolean."
* ^property[+].code = #absence
* ^property[=].type = #string
* ^property[=].description = "What a client without a record has: unknown; no, which for a number means that there is none, as for the months since a treatment that never was; or yes."
* ^property[+].code = #resolvedBy
* ^property[=].type = #string
* ^property[=].description = "In plain words: what to record or to do so that the fact is known."
* ^property[+].code = #bears
* ^property[=].type = #string
* ^property[=].description = "What records that nobody can read may bear on the fact, separated by spaces: condition (a Condition), medicine (a medicine), or what the words, the unit or the panel of an Observation tell (viral-load, cd4, pregnancy, breastfeeding, tuberculosis, treatment, adherence, stage, reaction, disclosure)."
* ^property[+].code = #window
* ^property[=].type = #integer
* ^property[=].description = "For how long what is on record counts, or how long a gap may be; overridable by a deployment."
* ^property[+].code = #windowUnit
* ^property[=].type = #string
* ^property[=].description = "Unit of the window in UCUM: mo or d."
* ^property[+].code = #windowCitation
* ^property[=].type = #string
* ^property[=].description = "Who says how long the window is."
* ^property[+].code = #everyModel
* ^property[=].type = #string
* ^property[=].description = "A criterion that every delivery model has, whether its file says so or not: FHIRPath over facts. It is in an answer only where it stops a client."
* ^property[+].code = #everyModelText
* ^property[=].type = #string
* ^property[=].description = "The criterion that every model has, in words."
* ^property[+].code = #everyModelCitation
* ^property[=].type = #string
* ^property[=].description = "Who says that every model has the criterion."
* #age "Age" "Completed years from birth to the day asked about, from Patient.birthDate. A year or a month alone is read as any day in it: a criterion has a verdict if it is the same for all of them. Unknown without a birth date."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "a"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the birth date."
* #monthsOnArt "Months on ART" "Completed calendar months from the earliest record of antiretroviral treatment to the day asked about: the start of a MedicationStatement, the writing of a MedicationRequest or the handing over of a MedicationDispense, each of an antiretroviral medicine (value set art-medicine). After a break they count from its end (see onArt). Unknown without any such record."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record when antiretroviral treatment was started, as a MedicationStatement with its start."
* #monthsOnRegimen "Months on the regimen" "Completed calendar months from the start of the present regimen to the day asked about. The present regimen is that of the newest MedicationStatement or MedicationRequest of antiretroviral medicines (a MedicationDispense counts only for a client who has neither); where that day has but a backbone or a third agent, also the newest record of the other part before it, unless a whole regimen is newer. Its start is their earliest record after the newest record of another antiretroviral medicine, or the end of the last break (see onArt). Unknown without any such record, while treatment is on hold, and where what is recorded is one active medicine alone, which is no whole regimen."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the present regimen with its start, as a MedicationStatement."
  * ^property[+].code = #bears
  * ^property[=].valueString = "medicine treatment"
* #regimenLine "Line of the regimen" "Line of treatment of the present regimen: 1, 2 or 3, from the extension regimen-line of the newest MedicationRequest or MedicationStatement of an antiretroviral medicine that carries it; else derived from the regimen and what was taken before, and marked as derived. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the line (1, 2 or 3) on the prescription."
  * ^property[+].code = #bears
  * ^property[=].valueString = "medicine treatment"
* #lastViralLoad "Last viral load" "The newest HIV viral load taken on or before the day asked about, in copies/mL, from Observations with a code of value set viral-load, or of viral-load-log (raised from log10). Not detected is 0; a result below the limit n of the assay (< n) is read as anything from 0 to just below n, one above it (> n) as anything above: a criterion has a verdict if it is the same for all of them. Of several results of one day the last counts, of those of one time the highest. Cancelled and mistaken results do not count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{copies}/mL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
* #previousViralLoad "Viral load before the last" "The HIV viral load taken before the last one, read in the same way. Unknown with fewer than two."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{copies}/mL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the viral load before the last, or draw blood for another."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
* #monthsSinceViralLoad "Months since the last viral load" "Completed calendar months from the taking of the last viral load to the day asked about. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
* #lastCd4 "Last CD4 count" "The newest CD4 count taken on or before the day asked about, in cells per microlitre, from Observations with a code of value set cd4-count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{cells}/uL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a CD4 count, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "cd4"
* #activeTb "Active tuberculosis" "True when a Condition with a code of value set tuberculosis is active on the day asked about: begun, not ended, and neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record tuberculosis as a Condition when it is found, and its end when it is over."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition tuberculosis medicine"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 6
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "General knowledge, unconfirmed: treatment of tuberculosis lasts six months, so that a positive test of that time counts as active"
* #conditionNeedingFollowUp "Condition that needs regular follow-up" "True when a Condition with a code of value set follow-up-conditions is active on the day asked about: begun, not ended, and neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the illness as a Condition when it is found, and its end when it is over."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition"
* #pregnant "Pregnant" "True when the newest Observation of pregnancy status (value set pregnancy-status) of the nine months before the day asked about answers with a code of value set pregnant-answer, or with true. False otherwise: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Ask, and record the pregnancy status as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition pregnancy"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 9
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "General knowledge, unconfirmed: a pregnancy lasts nine months; the same window is read in a public national system, Mozambique"
* #monthsOnRegimenIgnoringDtgSwitch "Months on the regimen, a switch to dolutegravir being no break" "Completed calendar months from the start of the present regimen to the day asked about, as monthsOnRegimen, but for a switch to dolutegravir: when the present regimen has a medicine of value set dolutegravir-medicine and the one before it had none, the time on the one before counts too. Only one such switch is passed over: the one before counts from its own start. Unknown without any record of antiretroviral treatment."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the present regimen with its start, and the one before it, as MedicationStatements."
  * ^property[+].code = #bears
  * ^property[=].valueString = "medicine treatment"
* #lastViralLoadDetected "Last viral load detected" "Whether virus was found in the newest HIV viral load taken on or before the day asked about (the one that lastViralLoad reads). False when the result is 'not detected' (value set not-detected, or the same in words), 0, or below the limit of its assay (< n), whatever the limit; true when it is any other number. Unknown without any viral load, and when the newest cannot be read."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
* #viralLoadDue "Viral load due" "True when no HIV viral load (as for lastViralLoad) was taken in the twelve months before the day asked about: there is none at all, or the newest is of the same day twelve months ago or of a day before that, so that monthsSinceViralLoad is 12 or more. False otherwise, also when the result cannot be read. Never unknown: no record of a viral load counts as none taken."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "yes"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 12
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Mozambique: viral load in 12 months"
* #lastCd4Percent "Last CD4 percentage" "The newest CD4 percentage taken on or before the day asked about: CD4 cells in 100 lymphocytes, in percent, from Observations with a code of value set cd4-percent. Of several results of one day the last counts, of those of one time the lowest. A result with a comparator is read as for lastViralLoad. Cancelled and mistaken results do not count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "%"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a CD4 percentage, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "cd4"
* #monthsSinceCd4 "Months since the last CD4 count" "Completed calendar months from the taking of the last CD4 count (the one that lastCd4 reads) to the day asked about. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a CD4 count, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "cd4"
* #whoStage "WHO clinical stage" "The newest WHO clinical stage found on or before the day asked about: 1, 2, 3 or 4, from Observations with a code of value set who-stage-observation, whose value is an integer from 1 to 4, or a code of code system who-stage or one that a ConceptMap maps to it. A stage found under treatment (T1 to T4) is the stage of its number. Cancelled and mistaken results do not count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Find the WHO clinical stage, and record it as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "stage"
* #onTbTreatment "On treatment of tuberculosis" "True when treatment of tuberculosis runs on the day asked about: a MedicationStatement whose effective period, or a MedicationRequest whose dispenseRequest.validityPeriod (from authoredOn where it has no start), of a medicine of value set tb-treatment-medicine holds the day; the first and last day belong to it, and without an end it goes on while the status is active. Isoniazid alone prevents tuberculosis and is no treatment. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record treatment of tuberculosis as a MedicationStatement when it begins, and its end when it is over."
  * ^property[+].code = #bears
  * ^property[=].valueString = "tuberculosis medicine"
* #monthsOnTbTreatment "Months on treatment of tuberculosis" "Completed calendar months from the first day of the treatment of tuberculosis that runs (as for onTbTreatment) to the day asked about. Treatments whose periods meet or overlap are one. No value for a client who is not on treatment: ask onTbTreatment first."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record treatment of tuberculosis as a MedicationStatement when it begins."
* #monthsSinceTbTreatment "Months since treatment of tuberculosis" "Completed calendar months from the last day of the newest treatment of tuberculosis (as for onTbTreatment) to the day asked about. No value for a client who was never treated, and for one whose treatment still runs: ask onTbTreatment first."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the end of the treatment of tuberculosis."
* #breastfeeding "Breastfeeding" "True when the newest Observation of breastfeeding (value set breastfeeding-status) of the eighteen months before the day asked about answers with a code of value set breastfeeding-answer, or with true. An Observation of the same day eighteen months ago is too old. False otherwise: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Ask, and record whether the woman is breastfeeding as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "breastfeeding"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 18
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Mozambique: not breastfeeding in 18 months"
* #currentIllness "Current illness" "True when a Condition with a code of value set current-illness (tuberculosis, cryptococcal disease, Kaposi sarcoma, pneumonia and other illnesses of WHO clinical stage 3 or 4) is active on the day asked about: begun, not ended, and neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the illness as a Condition when it is found, and its end when it is over."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition tuberculosis"
* #kaposiSarcoma "Kaposi sarcoma, ever" "True when a Condition with a code of value set kaposi-sarcoma began on or before the day asked about, whether it is over or not, and is neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record Kaposi sarcoma as a Condition when it is found."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition"
* #adverseReaction "Adverse drug reaction" "True when in the six months before the day asked about a Condition with a code of value set adverse-drug-reaction began (onset, or recordedDate without one) and is neither refuted nor entered in error, or an AdverseEvent that is actual happened (date, or recordedDate without one). One of the same day six months ago is too old. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the reaction as a Condition or an AdverseEvent when it is found."
  * ^property[+].code = #bears
  * ^property[=].valueString = "condition reaction"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 6
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Mozambique: no listed adverse reaction in 6 months"
* #goodAdherence "Good adherence" "Whether the newest Observation of adherence (value set adherence-observation) of the six months before the day asked about answers #good of code system adherence. One of the same day six months ago is too old. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Assess adherence, and record it as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 6
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Uganda: adherence in 6 months"
* #poorAdherence "Poor adherence" "True when the newest Observation of adherence (value set adherence-observation) of the six months before the day asked about answers #poor of code system adherence. One of the same day six months ago is too old. False otherwise: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Assess adherence, and record it as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 6
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Uganda: adherence in 6 months"
* #interrupted "Interrupted treatment" "True when in the six months before the day asked about a refill of antiretroviral medicine (MedicationDispense with a medicine of value set art-medicine) came more than 28 days after the last day of the supply before it, or none came and that day is more than 28 days ago. The last day of a supply is whenHandedOver plus daysSupply; what was left of an earlier supply is not added. Day 28 is still no interruption. Unknown without any refill."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record refills as MedicationDispenses with the days they last."
  * ^property[+].code = #window
  * ^property[=].valueInteger = 6
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "Read in a public national system, Mozambique: not interrupted in the previous period, read as the 6 months before"
* #daysLate "Days late" "Days from the last day of the supply of the newest refill of antiretroviral medicine (MedicationDispense with a medicine of value set art-medicine; whenHandedOver plus daysSupply, the longest of several of that day) to the day asked about; 0 while it lasts. Unknown without any refill."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "d"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record refills as MedicationDispenses with the days they last."
* #inOtherGroup "Member of a group" "True when the client is on the day asked about a member of a Group that has a delivery model: the period of the membership holds the day, its first and last day included, and the membership is not inactive. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "End the membership of the other group."
* #knowsStatus "Knows the HIV status" "Whether the client knows that they live with HIV: the newest Observation of #status-disclosed of code system observation-kind on or before the day asked about answers true, or a code of value set yes-answer. False when it answers otherwise. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Ask whether the client has been told of the HIV status, and record it as an Observation."
  * ^property[+].code = #bears
  * ^property[=].valueString = "disclosure"
* #married "Married" "Whether Patient.maritalStatus is a code of value set married; false when it is another code. It is what is known now, as a Patient keeps no dates of it. Unknown without a marital status, and when it says UNK."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the marital status."
* #onArt "On antiretroviral treatment" "True when antiretroviral treatment runs on the day asked about: a MedicationStatement of it is active and not ended, or medicines handed out or prescribed last until that day or ran out no longer ago than the window. False when treatment was stopped or ended and not begun again, and when all there is prevents HIV (before or after exposure, or in an infant). Unknown without any record, when supplies ran out longer ago and nothing was prescribed since (whatever an older statement says), when what is recorded may be prevention, and when it is one active medicine alone. The end of one supply to the next beyond the window is a break: months on ART and on the regimen count from after it."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the antiretroviral regimen with its start, as a MedicationStatement."
  * ^property[+].code = #bears
  * ^property[=].valueString = "treatment medicine"
  * ^property[+].code = #window
  * ^property[=].valueInteger = 28
  * ^property[+].code = #windowUnit
  * ^property[=].valueString = "d"
  * ^property[+].code = #windowCitation
  * ^property[=].valueString = "PEPFAR MER, TX_ML: no contact or pick-up for more than 28 days after the expected one"
  * ^property[+].code = #everyModel
  * ^property[=].valueString = "%onArt"
  * ^property[+].code = #everyModelText
  * ^property[=].valueString = "On antiretroviral treatment."
  * ^property[+].code = #everyModelCitation
  * ^property[=].valueString = "ART Groups: who is not on antiretroviral treatment joins no group that hands it out"
* #deceased "Deceased" "True when the client had died on or before the day asked about: Patient.deceased is true, or a date up to that day. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the death in Patient.deceased."
  * ^property[+].code = #everyModel
  * ^property[=].valueString = "%deceased.not()"
  * ^property[+].code = #everyModelText
  * ^property[=].valueString = "Alive."
  * ^property[+].code = #everyModelCitation
  * ^property[=].valueString = "ART Groups: who has died joins no group"
* #transferredOut "Transferred out" "True when the client left a group because of a transfer to another facility on or before the day asked about, and neither joined a group nor was given antiretroviral medicines here since. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the return of the client: a refill, or the joining of a group."
  * ^property[+].code = #everyModel
  * ^property[=].valueString = "%transferredOut.not()"
  * ^property[+].code = #everyModelText
  * ^property[=].valueString = "Cared for here: not transferred out."
  * ^property[+].code = #everyModelCitation
  * ^property[=].valueString = "ART Groups: who was transferred out is cared for elsewhere"
* #replaced "Record replaced by another" "True when Patient.link says that this record was replaced by another one. False without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Ask about the record that replaces this one."
  * ^property[+].code = #everyModel
  * ^property[=].valueString = "%replaced.not()"
  * ^property[+].code = #everyModelText
  * ^property[=].valueString = "Not replaced by another record of the same person."
  * ^property[+].code = #everyModelCitation
  * ^property[=].valueString = "ART Groups: a record that was merged into another no longer stands for a person"
* #viralLoadAge "Age of the last viral load" "Calendar months begun from the taking of the last viral load to the day asked about: 12 when it was taken on the same day twelve months ago, 13 from the day after. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
* #viralLoadTaken "Viral load taken" "True when there is any HIV viral load on record up to the day asked about, whether its result can be read or not. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
  * ^property[+].code = #bears
  * ^property[=].valueString = "viral-load"
