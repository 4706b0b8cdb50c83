Instance: ArtRegimens
InstanceOf: ConceptMap
Usage: #definition
Title: "Antiretroviral regimens"
Description: "Antiretroviral regimens of the WHO SMART HIV guideline (value set HIV.D.DE90, version 0.4.4), CIEL as KenyaEMR uses it, and RxNorm, each to the ATC codes of the medicines in it."
* id = "art-regimens"
* insert Definition(ArtRegimens)
* title = "Antiretroviral regimens"
* description = "Antiretroviral regimens of the WHO SMART HIV guideline (value set HIV.D.DE90, version 0.4.4), CIEL as KenyaEMR uses it, and RxNorm, each to the ATC codes of the medicines in it."
* group[+]
  * source = $WHO_HIV
  * target = $ATC
  * element[+]
    * code = #HIV.D.DE91
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE92
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
    * code = #HIV.D.DE93
    * target[+]
      * code = #J05AF06
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
    * code = #HIV.D.DE94
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE95
    * target[+]
      * code = #J05AF06
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
    * code = #HIV.D.DE96
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE97
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE98
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR26
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE99
    * target[+]
      * code = #J05AF01
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
    * code = #HIV.D.DE100
    * target[+]
      * code = #J05AF01
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
    * code = #HIV.D.DE101
    * target[+]
      * code = #J05AF01
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
    * code = #HIV.D.DE102
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE103
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
    * code = #HIV.D.DE104
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE105
    * target[+]
      * code = #J05AF13
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
    * code = #HIV.D.DE106
    * target[+]
      * code = #J05AF13
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE107
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE108
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR26
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE109
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
    * code = #HIV.D.DE110
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
    * code = #HIV.D.DE111
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
    * code = #HIV.D.DE112
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
    * code = #HIV.D.DE113
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE114
    * target[+]
      * code = #J05AF07
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
    * code = #HIV.D.DE116
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE117
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE118
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR26
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE119
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ03
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE120
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
    * code = #HIV.D.DE121
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
    * code = #HIV.D.DE122
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE123
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #HIV.D.DE125
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AJ01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
* group[+]
  * source = $CIEL
  * target = $ATC
  * element[+]
    * code = #817
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #162563
    * target[+]
      * code = #J05AF06
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
    * code = #162199
    * target[+]
      * code = #J05AF06
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
    * code = #160124
    * target[+]
      * code = #J05AF01
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
    * code = #1652
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
    * code = #160104
    * target[+]
      * code = #J05AF04
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
    * code = #792
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
    * code = #164505
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
    * code = #162565
    * target[+]
      * code = #J05AF07
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
    * code = #104565
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
    * code = #164854
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF09
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AG01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #162200
    * target[+]
      * code = #J05AF06
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #162561
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #162560
    * target[+]
      * code = #J05AF04
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #164512
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #162201
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR10
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #164511
    * target[+]
      * code = #J05AF01
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AR23
      * equivalence = #narrower
      * comment = "One of the medicines in it."
  * element[+]
    * code = #164968
    * target[+]
      * code = #J05AF01
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
    * code = #164969
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
    * code = #164970
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
    * code = #9fb85385-b4fb-468c-b7c1-22f75834b4b0
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
    * code = #4dc0119b-b2a6-4565-8d90-174b97ba31db
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
    * code = #6dec7d7d-0fda-4e8d-8295-cb6ef426878d
    * target[+]
      * code = #J05AF01
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
* group[+]
  * source = $RXNORM
  * target = $ATC
  * element[+]
    * code = #1926066
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
    * code = #2003249
    * target[+]
      * code = #J05AF07
      * equivalence = #narrower
      * comment = "One of the medicines in it."
    * target[+]
      * code = #J05AF05
      * equivalence = #narrower
      * comment = "One of the medicines in it."
