Instance: EthiopiaDsdModels
InstanceOf: ConceptMap
Usage: #definition
Title: "Delivery models of Ethiopia"
Description: "Categories of differentiated service delivery in Ethiopia's national HIV guide to families of delivery models."
* id = "ethiopia-dsd-models"
* insert Definition(EthiopiaDsdModels)
* title = "Delivery models of Ethiopia"
* description = "Categories of differentiated service delivery in Ethiopia's national HIV guide to families of delivery models."
* group[+]
  * source = $ET_DSD
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #ASM-6MMD
    * display = "Appointment Spacing Model (ASM)/6MMD"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #3MMD
    * display = "3MMD"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #FTAR
    * display = "FTAR(Fast Track ART Refill)"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #HEP-CAG
    * display = "HEP-CAG(Health Extension Professional Led Community"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #PCAD
    * display = "PCAD (Community Based Group model led by Peer)"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #wider
  * element[+]
    * code = #AHD
    * display = "AHD (Advanced HIV Disease Model)"
    * target[+]
      * equivalence = #unmatched
      * comment = "Care of advanced disease, no way of delivery."
  * element[+]
    * code = #DSD-for-Adolescent
    * display = "DSD for Adolescent"
    * target[+]
      * equivalence = #unmatched
      * comment = "Says for whom, and not how."
  * element[+]
    * code = #DSD-for-MCH
    * display = "DSD for MCH"
    * target[+]
      * equivalence = #unmatched
      * comment = "Says for whom, and not how."
  * element[+]
    * code = #KP-DSD
    * display = "KP_DSD"
    * target[+]
      * equivalence = #unmatched
      * comment = "Says for whom, and not how."
  * element[+]
    * code = #Other
    * display = "Other"
    * target[+]
      * equivalence = #unmatched
