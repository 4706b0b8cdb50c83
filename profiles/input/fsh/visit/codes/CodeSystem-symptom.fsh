CodeSystem: Symptom
Id: symptom
Title: "Symptom"
Description: "What a member is asked at the brief symptom screen of a refill visit."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #snomed
* ^property[=].type = #string
* ^property[=].description = "Code of the same symptom in SNOMED CT."
* ^property[+].code = #tb
* ^property[=].type = #boolean
* ^property[=].description = "Whether the symptom is one of the four of the tuberculosis screen (W4SS)."
* #cough "Cough" "Cough of any length."
  * ^property[+].code = #snomed
  * ^property[=].valueString = "49727002"
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = true
* #fever "Fever" "Fever, felt or measured."
  * ^property[+].code = #snomed
  * ^property[=].valueString = "386661006"
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = true
* #night-sweats "Night sweats" "Sweating at night that soaks clothes or bedding."
  * ^property[+].code = #snomed
  * ^property[=].valueString = "42984000"
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = true
* #weight-loss "Weight loss" "Loss of weight that was not meant."
  * ^property[+].code = #snomed
  * ^property[=].valueString = "89362005"
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = true
* #fatigue "Fatigue" "Tired beyond what the day explains."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
* #rash "Rash" "Any new rash."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
* #nausea-vomiting "Nausea or vomiting" "Nausea or vomiting."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
* #genital-sore-discharge "Genital sore or discharge" "A sore on, or discharge from, the genitals."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
* #diarrhoea "Diarrhoea" "Three or more loose stools in a day."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
* #other "Other symptom" "Another symptom, told in the note."
  * ^property[+].code = #tb
  * ^property[=].valueBoolean = false
