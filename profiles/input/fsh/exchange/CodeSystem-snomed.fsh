CodeSystem: Snomed
Id: snomed
Title: "SNOMED CT codes in use"
Description: "The SNOMED CT codes that ART Groups uses beside LOINC, ATC and ICD-10, so that they can be checked where SNOMED CT itself is not at hand. In many countries SNOMED CT needs a licence: no profile demands a SNOMED CT code."
* insert Fragment
* ^url = $SCT
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. SNOMED CT was originally created by the College of American Pathologists."
* #315124004 "HIV viral load" "Measurement of the HIV viral load."
* #260415000 "Not detected" "Result: not detected."
* #56717001 "Tuberculosis" "Tuberculosis."
* #77386006 "Pregnant" "Pregnancy."
* #86406008 "Human immunodeficiency virus infection" "HIV infection."
* #73211009 "Diabetes mellitus" "Diabetes mellitus."
* #38341003 "Hypertensive disorder" "Hypertension."
* #84757009 "Epilepsy" "Epilepsy."
* #195967001 "Asthma" "Asthma."
* #709044004 "Chronic kidney disease" "Chronic kidney disease."
* #109385007 "Kaposi's sarcoma" "Kaposi's sarcoma."
* #49727002 "Cough" "Cough."
* #386661006 "Fever" "Fever."
* #42984000 "Night sweats" "Night sweats."
* #89362005 "Weight loss" "Weight loss."
