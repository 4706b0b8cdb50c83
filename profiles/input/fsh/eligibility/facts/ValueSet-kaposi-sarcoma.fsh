ValueSet: KaposiSarcomaValues
Id: kaposi-sarcoma
Title: "Kaposi sarcoma"
Description: "Codes of Conditions that are Kaposi sarcoma."
* insert Terminology
* $SCT#109385007 "Kaposi's sarcoma"
* $ICD10#C46 "Kaposi sarcoma"
* $ICD10#C46.0 "Kaposi sarcoma of skin"
* $ICD10#C46.1 "Kaposi sarcoma of soft tissue"
* $ICD10#C46.2 "Kaposi sarcoma of palate"
* $ICD10#C46.3 "Kaposi sarcoma of lymph nodes"
* $ICD10#C46.7 "Kaposi sarcoma of other sites"
* $ICD10#C46.8 "Kaposi sarcoma of multiple organs"
* $ICD10#C46.9 "Kaposi sarcoma, unspecified"
