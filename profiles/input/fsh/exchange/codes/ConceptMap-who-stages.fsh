Instance: WhoStages
InstanceOf: ConceptMap
Usage: #definition
Title: "WHO clinical stages"
Description: "WHO clinical stages of SNOMED CT, the WHO SMART HIV guideline and CIEL to ours."
* id = "who-stages"
* insert Definition(WhoStages)
* title = "WHO clinical stages"
* description = "WHO clinical stages of SNOMED CT, the WHO SMART HIV guideline and CIEL to ours."
* group[+]
  * source = $SCT
  * target = Canonical(WhoStage)
  * element[+]
    * code = #737378009
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #equivalent
  * element[+]
    * code = #737379001
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #equivalent
  * element[+]
    * code = #737380003
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #equivalent
  * element[+]
    * code = #737381004
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #equivalent
* group[+]
  * source = $WHO_HIV
  * target = Canonical(WhoStage)
  * element[+]
    * code = #HIV.D.DE187
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #equivalent
  * element[+]
    * code = #HIV.D.DE188
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #equivalent
  * element[+]
    * code = #HIV.D.DE189
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #equivalent
  * element[+]
    * code = #HIV.D.DE190
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #equivalent
* group[+]
  * source = $CIEL
  * target = Canonical(WhoStage)
  * element[+]
    * code = #1204
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #equivalent
  * element[+]
    * code = #1205
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #equivalent
  * element[+]
    * code = #1206
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #equivalent
  * element[+]
    * code = #1207
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #equivalent
  * element[+]
    * code = #1220
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #equivalent
  * element[+]
    * code = #1221
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #equivalent
  * element[+]
    * code = #1222
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #equivalent
  * element[+]
    * code = #1223
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #equivalent
