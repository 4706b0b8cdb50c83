Instance: UgandaDsdModels
InstanceOf: ConceptMap
Usage: #definition
Title: "Delivery models of Uganda"
Description: "Codes for models of differentiated service delivery in UgandaEMR to families of delivery models. UgandaEMR publishes no URL for its dictionary: the source stands in for it."
* id = "uganda-dsd-models"
* insert Definition(UgandaDsdModels)
* title = "Delivery models of Uganda"
* description = "Codes for models of differentiated service delivery in UgandaEMR to families of delivery models. UgandaEMR publishes no URL for its dictionary: the source stands in for it."
* group[+]
  * source = Canonical(UgandaEmr)
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #165138
    * display = "Facility-based individual management (FBIM)"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #165139
    * display = "Fast track drug refill (FTDR)"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #165140
    * display = "Facility-based group (FBG)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #165141
    * display = "Community client-led ART delivery (CCLAD)"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #wider
  * element[+]
    * code = #165142
    * display = "Community drug distribution point (CDDP)"
    * target[+]
      * code = #out-of-facility-individual
      * display = "Out-of-facility individual"
      * equivalence = #wider
* group[+]
  * source = Canonical(UgandaEmr)
  * target = Canonical(ModelKey)
  * element[+]
    * code = #165141
    * display = "Community client-led ART delivery (CCLAD)"
    * target[+]
      * code = #uganda-cclad
      * display = "Community client-led ART delivery, Uganda"
      * equivalence = #equivalent
