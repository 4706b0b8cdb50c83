CodeSystem: Loinc
Id: loinc
Title: "LOINC codes in use"
Description: "The LOINC codes that ART Groups uses, so that they can be checked where LOINC itself is not at hand."
* insert Fragment
* ^supplements = $LOINC
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."
* #20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection" "HIV viral load in serum or plasma, copies/mL."
* #25836-8 "HIV 1 RNA [#/volume] (viral load) in Specimen by NAA with probe detection" "HIV viral load in a specimen of any kind, such as a dried blood spot, copies/mL."
* #29541-0 "HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection" "HIV viral load in serum or plasma, log10 of copies/mL."
* #25841-8 "HIV 1 RNA [Log #/volume] (viral load) in Specimen by NAA with probe detection" "HIV viral load in a specimen of any kind, log10 of copies/mL."
* #24467-3 "CD3+CD4+ (T4 helper) cells [#/volume] in Blood" "CD4 count, cells per microlitre."
* #29463-7 "Body weight" "Body weight."
* #82810-3 "Pregnancy status" "Whether the client is pregnant."
* #11449-6 "Pregnancy status - Reported" "Whether the client is pregnant, as the client tells it."
* #LA15173-0 "Pregnant" "Answer: pregnant."
* #LA26683-5 "Not pregnant" "Answer: not pregnant."
* #8123-2 "CD3+CD4+ (T4 helper) cells/100 cells in Blood" "CD4 percentage."
* #45233-4 "World Health Organization HIV stage" "WHO clinical stage: 1 to 4, or T1 to T4 under treatment."
* #63895-7 "Breastfeeding status" "Whether the client is breastfeeding."
* #LA33-6 "Yes" "Answer: yes."
* #LA11883-8 "Not detected" "Answer: not detected."
