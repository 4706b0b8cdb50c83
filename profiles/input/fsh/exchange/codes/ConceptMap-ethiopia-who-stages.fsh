Instance: EthiopiaWhoStages
InstanceOf: ConceptMap
Usage: #definition
Title: "WHO clinical stages of Ethiopia"
Description: "WHO clinical stages of Ethiopia's national HIV guide to ours. A stage found under treatment (T1 to T4) is the stage of its number, as LOINC 45233-4 has it."
* id = "ethiopia-who-stages"
* insert Definition(EthiopiaWhoStages)
* title = "WHO clinical stages of Ethiopia"
* description = "WHO clinical stages of Ethiopia's national HIV guide to ours. A stage found under treatment (T1 to T4) is the stage of its number, as LOINC 45233-4 has it."
* group
  * source = $ET_WHO_STAGE
  * target = Canonical(WhoStage)
  * element[+]
    * code = #Stage-One
    * display = "Stage One"
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #equivalent
  * element[+]
    * code = #T1
    * display = "T1"
    * target
      * code = #1
      * display = "Stage 1"
      * equivalence = #wider
  * element[+]
    * code = #Stage-Two
    * display = "Stage Two"
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #equivalent
  * element[+]
    * code = #T2
    * display = "T2"
    * target
      * code = #2
      * display = "Stage 2"
      * equivalence = #wider
  * element[+]
    * code = #Stage-Three
    * display = "Stage Three"
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #equivalent
  * element[+]
    * code = #T3
    * display = "T3"
    * target
      * code = #3
      * display = "Stage 3"
      * equivalence = #wider
  * element[+]
    * code = #Stage-Four
    * display = "Stage Four"
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #equivalent
  * element[+]
    * code = #T4
    * display = "T4"
    * target
      * code = #4
      * display = "Stage 4"
      * equivalence = #wider
