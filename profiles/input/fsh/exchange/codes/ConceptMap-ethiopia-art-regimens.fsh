Instance: EthiopiaArtRegimens
InstanceOf: ConceptMap
Usage: #definition
Title: "Antiretroviral regimens of Ethiopia"
Description: "Regimen codes of Ethiopia's national HIV guide to ATC. Only what is known for certain: a code that is not here is kept as it came, and stays unknown to the rules."
* id = "ethiopia-art-regimens"
* insert Definition(EthiopiaArtRegimens)
* title = "Antiretroviral regimens of Ethiopia"
* description = "Regimen codes of Ethiopia's national HIV guide to ATC. Only what is known for certain: a code that is not here is kept as it came, and stays unknown to the rules."
* group
  * source = $ET_ARV
  * target = $ATC
  * element[+]
    * code = #1j
    * display = "1j (TDF + 3TC + DTG)"
    * target
      * code = #J05AR27
      * display = "lamivudine, tenofovir disoproxil and dolutegravir"
      * equivalence = #equivalent
