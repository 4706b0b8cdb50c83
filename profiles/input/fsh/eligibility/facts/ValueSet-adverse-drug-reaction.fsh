ValueSet: AdverseDrugReactionValues
Id: adverse-drug-reaction
Title: "Adverse drug reaction"
Description: "Codes of Conditions that are an adverse reaction to a drug. General knowledge, unconfirmed: the source that asks for listed reactions does not give the list."
* insert Terminology
* $SCT#62014003 "Adverse reaction caused by drug"
* $ICD10#D61.1 "Drug-induced aplastic anaemia"
* $ICD10#G62.0 "Drug-induced polyneuropathy"
* $ICD10#K71 "Toxic liver disease"
* $ICD10#K71.9 "Toxic liver disease, unspecified"
* $ICD10#L27.0 "Generalized skin eruption due to drugs and medicaments"
* $ICD10#L27.1 "Localized skin eruption due to drugs and medicaments"
* $ICD10#L51.1 "Bullous erythema multiforme"
* $ICD10#L51.2 "Toxic epidermal necrolysis"
* $ICD10#N14.1 "Nephropathy induced by other drugs, medicaments and biological substances"
* $ICD10#T88.7 "Unspecified adverse effect of drug or medicament"
* $ICD10#Y41.5 "Antiviral drugs"
