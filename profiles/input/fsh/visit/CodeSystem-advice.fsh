CodeSystem: Advice
Id: advice
Title: "Advice"
Description: "What the answer to a recorded session tells the people who run the group, about one member or about the group."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #severity
* ^property[=].type = #string
* ^property[=].description = "Severity of the advice, a code of http://hl7.org/fhir/issue-severity: information or warning."
* #vl-due "Viral load due" "By the delivery model, blood for a viral load was due at this session or is due at the next, and none was drawn."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #vl-review-due "Viral load review due" "A viral load result has come in since the last consultation and has not been reviewed with the member."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #consultation-due "Consultation due" "By the delivery model, the clinical consultation is due before the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #prescription-ends "Prescription ends" "The prescription ends before the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #prescription-missing "No prescription" "Medicines were handed out and no prescription for them is on record."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #supply-short "Supply short" "The medicines handed out do not reach the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #buddy-again "Buddy again" "A buddy collected more often in a row than the delivery model allows."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #screen-missing "Not screened" "Medicines were handed to the member in person, and no symptom screen was recorded."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #symptoms-without-referral "Symptoms without referral" "The screen found symptoms, and no referral was made."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #missed-again "Missed again" "The member missed this session and the one before it."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #owed-supply "Supply owed" "Part of the medicines is still owed to the member."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #over-capacity "Over capacity" "The group has more members than its capacity, or than its delivery model allows."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
