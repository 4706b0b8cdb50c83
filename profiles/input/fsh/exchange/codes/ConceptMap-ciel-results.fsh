Instance: CielResults
InstanceOf: ConceptMap
Usage: #definition
Title: "Laboratory results of CIEL"
Description: "Codes of the CIEL dictionary, which many OpenMRS systems use, to LOINC and SNOMED CT. CIEL is known by two URLs that differ in capital letters only: OpenMRS sends the one, Open Concept Lab the other."
* id = "ciel-results"
* insert Definition(CielResults)
* title = "Laboratory results of CIEL"
* description = "Codes of the CIEL dictionary, which many OpenMRS systems use, to LOINC and SNOMED CT. CIEL is known by two URLs that differ in capital letters only: OpenMRS sends the one, Open Concept Lab the other."
* group[+]
  * source = $CIEL
  * target = $LOINC
  * element[+]
    * code = #856
    * display = "HIV viral load"
    * target[+]
      * code = #20447-9
      * display = "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
      * equivalence = #equivalent
  * element[+]
    * code = #5497
    * display = "CD4 count"
    * target[+]
      * code = #24467-3
      * display = "CD3+CD4+ (T4 helper) cells [#/volume] in Blood"
      * equivalence = #equivalent
  * element[+]
    * code = #730
    * display = "CD4 %"
    * target[+]
      * code = #8123-2
      * display = "CD3+CD4+ (T4 helper) cells/100 cells in Blood"
      * equivalence = #equivalent
* group[+]
  * source = $CIEL
  * target = $SCT
  * element[+]
    * code = #1305
    * display = "HIV viral load, qualitative"
    * target[+]
      * code = #315124004
      * display = "HIV viral load"
      * equivalence = #wider
      * comment = "Says whether virus was detected, and no count."
  * element[+]
    * code = #1302
    * display = "Not detected"
    * target[+]
      * code = #260415000
      * display = "Not detected"
      * equivalence = #equivalent
      * comment = "General knowledge, unconfirmed."
* group[+]
  * source = $CIEL_OCL
  * target = $LOINC
  * element[+]
    * code = #856
    * display = "HIV viral load"
    * target[+]
      * code = #20447-9
      * display = "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
      * equivalence = #equivalent
  * element[+]
    * code = #5497
    * display = "CD4 count"
    * target[+]
      * code = #24467-3
      * display = "CD3+CD4+ (T4 helper) cells [#/volume] in Blood"
      * equivalence = #equivalent
  * element[+]
    * code = #730
    * display = "CD4 %"
    * target[+]
      * code = #8123-2
      * display = "CD3+CD4+ (T4 helper) cells/100 cells in Blood"
      * equivalence = #equivalent
* group[+]
  * source = $CIEL_OCL
  * target = $SCT
  * element[+]
    * code = #1305
    * display = "HIV viral load, qualitative"
    * target[+]
      * code = #315124004
      * display = "HIV viral load"
      * equivalence = #wider
      * comment = "Says whether virus was detected, and no count."
  * element[+]
    * code = #1302
    * display = "Not detected"
    * target[+]
      * code = #260415000
      * display = "Not detected"
      * equivalence = #equivalent
      * comment = "General knowledge, unconfirmed."
