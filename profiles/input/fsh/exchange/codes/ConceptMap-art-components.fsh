Instance: ArtComponents
InstanceOf: ConceptMap
Usage: #definition
Title: "Medicines in fixed combinations"
Description: "Fixed combinations of antiretroviral medicines to the medicines in them: the same medicines in other pills are the same regimen. A booster counts as a medicine of its own."
* id = "art-components"
* insert Definition(ArtComponents)
* title = "Medicines in fixed combinations"
* description = "Fixed combinations of antiretroviral medicines to the medicines in them: the same medicines in other pills are the same regimen. A booster counts as a medicine of its own."
* group[+]
  * source = $ATC
  * target = $ATC
  * element[+]
    * code = #J05AR27
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR13
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR06
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR25
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR11
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR04
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR05
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR07
    * target[+]
      * code = #J05AF04
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR01
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR02
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR12
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR03
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR08
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR21
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR24
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR23
    * target[+]
      * code = #J05AE08
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AE03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR26
    * target[+]
      * code = #J05AE10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AE03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR10
    * target[+]
      * code = #J05AE06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AE03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #J05AR14
    * target[+]
      * code = #J05AE10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
