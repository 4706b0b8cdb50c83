Instance: WhoDsdFamilies
InstanceOf: ConceptMap
Usage: #definition
Title: "WHO's delivery models to our families"
Description: "The models of differentiated service delivery of the WHO SMART HIV guideline (value set HIV.D.DE764, guideline version 0.4.4) to families of delivery models. A family is all that WHO's code tells: which model it is has to be asked."
* id = "who-dsd-families"
* insert Definition(WhoDsdFamilies)
* title = "WHO's delivery models to our families"
* description = "The models of differentiated service delivery of the WHO SMART HIV guideline (value set HIV.D.DE764, guideline version 0.4.4) to families of delivery models. A family is all that WHO's code tells: which model it is has to be asked."
* group[+]
  * source = $WHO_HIV
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #HIV.D.DE765
    * display = "Fast track ART refill"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #HIV.D.DE766
    * display = "Facility adherence club"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #HIV.D.DE767
    * display = "Community ART distribution point"
    * target[+]
      * code = #out-of-facility-individual
      * display = "Out-of-facility individual"
      * equivalence = #wider
  * element[+]
    * code = #HIV.D.DE768
    * display = "CHW/peer educator community ART group"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #inexact
      * comment = "Led by a community health worker it is one; led by a peer it is client-managed."
  * element[+]
    * code = #HIV.D.DE769
    * display = "Patient/client community ART group"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #equivalent
  * element[+]
    * code = #HIV.D.DE770
    * display = "Other DSD ART model"
    * target[+]
      * equivalence = #unmatched
      * comment = "Other models are of any family."
