Instance: KenyaDsdModels
InstanceOf: ConceptMap
Usage: #definition
Title: "Delivery models of Kenya"
Description: "Codes for models of differentiated care in KenyaEMR to families of delivery models."
* id = "kenya-dsd-models"
* insert Definition(KenyaDsdModels)
* title = "Delivery models of Kenya"
* description = "Codes for models of differentiated care in KenyaEMR to families of delivery models."
* group[+]
  * source = $CIEL
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #164942
    * display = "Standard care"
    * target[+]
      * equivalence = #unmatched
      * comment = "No differentiated delivery."
  * element[+]
    * code = #164943
    * display = "Fast track"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #164944
    * display = "Community ART distribution, led by a health care worker"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #1555
    * display = "Community ART group led by a health care worker (HCAG)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #166443
    * display = "Facility ART group led by a health care worker (HFAG)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #164946
    * display = "Facility ART distribution group"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #inexact
      * comment = "Who runs it is not said. Until July 2024 the same code was in use as a question: see the questions of this map."
  * element[+]
    * code = #164945
    * display = "Community ART group led by a peer"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #wider
  * element[+]
    * code = #166444
    * display = "Facility ART group led by a peer (PFAG)"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #inexact
      * comment = "It meets at the facility."
* group[+]
  * source = $CIEL_OCL
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #164942
    * display = "Standard care"
    * target[+]
      * equivalence = #unmatched
      * comment = "No differentiated delivery."
  * element[+]
    * code = #164943
    * display = "Fast track"
    * target[+]
      * code = #facility-individual
      * display = "Facility-based individual"
      * equivalence = #wider
  * element[+]
    * code = #164944
    * display = "Community ART distribution, led by a health care worker"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #1555
    * display = "Community ART group led by a health care worker (HCAG)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #166443
    * display = "Facility ART group led by a health care worker (HFAG)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
  * element[+]
    * code = #164946
    * display = "Facility ART distribution group"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #inexact
      * comment = "Who runs it is not said. Until July 2024 the same code was in use as a question: see the questions of this map."
  * element[+]
    * code = #164945
    * display = "Community ART group led by a peer"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #wider
  * element[+]
    * code = #166444
    * display = "Facility ART group led by a peer (PFAG)"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #inexact
      * comment = "It meets at the facility."
