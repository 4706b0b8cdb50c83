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
* #vl-due "Viral load due" "By the delivery model, blood for a viral load was due at this session, and none was drawn, nor is a result awaited."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #vl-review-due "Viral load review due" "A viral load result has come in since the member was last there in person, or had a consultation, and has not been reviewed with the member."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #consultation-due "Consultation due" "By the delivery model, the clinical consultation is due before the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #vl-result-awaited "Viral load result awaited" "Blood for a viral load was drawn at an earlier session, and no result is on record."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #blood-due "Blood to be drawn" "Blood that was ordered earlier and not drawn, or drawn and rejected, was not drawn at this session either."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #exit-met "Reason to leave" "By a rule of the delivery model the member should leave the group for other care."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #prescription-ends "Prescription ends" "The prescription ends before the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #prescription-missing "No prescription" "Medicines were handed out and no prescription for them is on record."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #supply-short "Supply short" "The medicines do not reach the next session."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #no-medicine "No medicine" "Nobody who came to the session, or was collected for, got a medicine, and what they have does not reach the next one."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #medicine-without-code "Medicine without a code" "A medicine was handed out under a name alone: it is taken for an antiretroviral, and may be another one."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #buddy-again "Buddy again" "A buddy collected more often in a row than the delivery model allows."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #late-beyond-rule "Later than late" "The member came for the medicines later than the delivery model calls late."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #late-again "Late again" "The member came late to this session and to the one before it."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #screen-missing "Not screened" "Medicines were handed to the member in person, and no symptom screen was recorded."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #symptoms-without-referral "Symptoms without referral" "The screen found symptoms, and no referral was made."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #referral-open "Referral open" "The member was referred at an earlier session, and what came of it is not on record."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #missed-again "Missed again" "The member missed this session and the one before it."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #owed-supply "Supply owed" "Part of the medicines is still owed to the member."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #not-told "Members not told of" "The session says nothing of some who were members of the group on the day."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #over-capacity "Over capacity" "The group has more members than its capacity, or where it has none, than its delivery model allows."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #high-viral-load "Viral load not suppressed" "The last viral load is not suppressed, and no clinician has seen the client since it was known, nor is a later one suppressed: repeat the viral load, offer enhanced adherence counselling, refer to a clinician. Attending a session is no review."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #buddy-unnamed "Buddy without a name" "A buddy collected, and the record does not say who: it is recorded as unnamed."
  * ^property[+].code = #severity
  * ^property[=].valueString = "information"
* #supply-overlap "Supply overlaps" "A medicine was handed out while the client still has more of it than the delivery model allows, by whatever session, group or facility."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #quantity-implausible "Quantity and days do not fit" "What was handed out is too much or too little of the medicine for so many days."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #supply-beyond-model "Supply beyond the model" "A medicine was handed out for more days than a refill of the delivery model lasts."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #other-than-prescribed "Other than prescribed" "Another antiretroviral medicine was handed out than is prescribed."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #regimen-incomplete "No whole regimen" "The antiretroviral medicines handed out are no whole regimen: a single medicine, or what is given for prevention."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #weight-implausible "Weight implausible" "The weight is hardly that of a person of this age."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #weight-changed "Weight changed" "The weight differs from the last one by more than is plausible."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
* #pregnancy-implausible "Pregnancy implausible" "A pregnancy is recorded of a client whose sex or age makes it implausible."
  * ^property[+].code = #severity
  * ^property[=].valueString = "warning"
