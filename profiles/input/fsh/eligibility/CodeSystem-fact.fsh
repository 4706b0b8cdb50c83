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
* ^property[=].description = "What a client without a record has: unknown, or no."
* ^property[+].code = #resolvedBy
* ^property[=].type = #string
* ^property[=].description = "In plain words: what to record or to do so that the fact is known."
* #age "Age" "Completed years from birth to the day asked about, from Patient.birthDate. A year or a month alone is read as any day in it: a criterion has a verdict if it is the same for all of them. Unknown without a birth date."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "a"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the birth date."
* #monthsOnArt "Months on ART" "Completed calendar months from the earliest record of antiretroviral treatment to the day asked about: the start of a MedicationStatement, the writing of a MedicationRequest or the handing over of a MedicationDispense, each of an antiretroviral medicine (value set art-medicine). Breaks in treatment are not taken off. Unknown without any such record."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record when antiretroviral treatment was started, as a MedicationStatement with its start."
* #monthsOnRegimen "Months on the regimen" "Completed calendar months from the start of the present regimen to the day asked about. The present regimen is that of the newest MedicationStatement or MedicationRequest of antiretroviral medicines (a MedicationDispense counts only for a client who has neither); its start is their earliest record after the newest record of another antiretroviral medicine. Unknown without any such record."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the present regimen with its start, as a MedicationStatement."
* #regimenLine "Line of the regimen" "Line of treatment of the present regimen: 1, 2 or 3, from the extension regimen-line of the newest MedicationRequest or MedicationStatement of an antiretroviral medicine that carries it. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the line (1, 2 or 3) on the prescription."
* #lastViralLoad "Last viral load" "The newest HIV viral load taken on or before the day asked about, in copies/mL, from Observations with a code of value set viral-load, or of viral-load-log (raised from log10). Not detected is 0; a result below the limit n of the assay (< n) is read as anything from 0 to just below n, one above it (> n) as anything above: a criterion has a verdict if it is the same for all of them. Of several results of one day the last counts, of those of one time the highest. Cancelled and mistaken results do not count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{copies}/mL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
* #previousViralLoad "Viral load before the last" "The HIV viral load taken before the last one, read in the same way. Unknown with fewer than two."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{copies}/mL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the viral load before the last, or draw blood for another."
* #monthsSinceViralLoad "Months since the last viral load" "Completed calendar months from the taking of the last viral load to the day asked about. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "integer"
  * ^property[+].code = #unit
  * ^property[=].valueString = "mo"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a viral load, or record a result that is on paper."
* #lastCd4 "Last CD4 count" "The newest CD4 count taken on or before the day asked about, in cells per microlitre, from Observations with a code of value set cd4-count. Unknown without any."
  * ^property[+].code = #type
  * ^property[=].valueString = "decimal"
  * ^property[+].code = #unit
  * ^property[=].valueString = "{cells}/uL"
  * ^property[+].code = #absence
  * ^property[=].valueString = "unknown"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Draw blood for a CD4 count, or record a result that is on paper."
* #activeTb "Active tuberculosis" "True when a Condition with a code of value set tuberculosis is active on the day asked about: begun, not ended, and neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record tuberculosis as a Condition when it is found, and its end when it is over."
* #conditionNeedingFollowUp "Condition that needs regular follow-up" "True when a Condition with a code of value set follow-up-conditions is active on the day asked about: begun, not ended, and neither refuted nor entered in error. False without any: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Record the illness as a Condition when it is found, and its end when it is over."
* #pregnant "Pregnant" "True when the newest Observation of pregnancy status (value set pregnancy-status) of the nine months before the day asked about answers with a code of value set pregnant-answer, or with true. False otherwise: no record of it counts as no."
  * ^property[+].code = #type
  * ^property[=].valueString = "boolean"
  * ^property[+].code = #absence
  * ^property[=].valueString = "no"
  * ^property[+].code = #resolvedBy
  * ^property[=].valueString = "Ask, and record the pregnancy status as an Observation."
