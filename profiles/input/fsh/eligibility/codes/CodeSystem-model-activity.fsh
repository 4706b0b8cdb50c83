CodeSystem: ModelActivity
Id: model-activity
Title: "Activity of a delivery model"
Description: "What happens at a visit: the \"what\" of a delivery model."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #symptom-screen "Symptom screen" "Brief questions about symptoms."
* #referral-if-unwell "Referral if unwell" "Referral of a member who is unwell to a clinician."
* #dispensing "Dispensing" "Handing out antiretroviral medicines."
* #adherence-support "Adherence support" "Support of adherence by the group."
* #psychosocial-support "Psychosocial support" "Psychosocial support by the group or the person who runs it."
* #rescripting "Rescripting" "Renewal of the prescription."
* #clinical-monitoring "Clinical monitoring" "Examination and review by a clinician."
* #specimen-collection "Specimen collection" "Drawing blood for tests."
