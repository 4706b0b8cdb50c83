Instance: AtcFormerCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Former ATC codes"
Description: "ATC codes of antiretroviral medicines that were moved to another group, as integrase inhibitors were to J05AJ in 2020. Records keep the codes of their day: each counts as the same medicine under its present code."
* id = "atc-former-codes"
* insert Definition(AtcFormerCodes)
* title = "Former ATC codes"
* description = "ATC codes of antiretroviral medicines that were moved to another group, as integrase inhibitors were to J05AJ in 2020. Records keep the codes of their day: each counts as the same medicine under its present code."
* group
  * source = $ATC
  * target = $ATC
  * element[+]
    * code = #J05AX08
    * display = "raltegravir"
    * target
      * code = #J05AJ01
      * display = "raltegravir"
      * equivalence = #equal
  * element[+]
    * code = #J05AX12
    * display = "dolutegravir"
    * target
      * code = #J05AJ03
      * display = "dolutegravir"
      * equivalence = #equal
