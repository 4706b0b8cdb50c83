Instance: MozambiqueDsdModels
InstanceOf: ConceptMap
Usage: #definition
Title: "Delivery models of Mozambique"
Description: "Codes for models of differentiated service delivery in the OpenMRS dictionary of Mozambique to families of delivery models. The dictionary has no published URL: the source stands in for it."
* id = "mozambique-dsd-models"
* insert Definition(MozambiqueDsdModels)
* title = "Delivery models of Mozambique"
* description = "Codes for models of differentiated service delivery in the OpenMRS dictionary of Mozambique to families of delivery models. The dictionary has no published URL: the source stands in for it."
* group[+]
  * source = Canonical(MozambiqueOpenmrs)
  * target = Canonical(ModelFamily)
  * element[+]
    * code = #23724
    * display = "Community ART support group (GAAC)"
    * target[+]
      * code = #client-managed-group
      * display = "Client-managed group"
      * equivalence = #wider
  * element[+]
    * code = #23725
    * display = "Family approach (AF)"
    * target[+]
      * equivalence = #unmatched
      * comment = "A family is collected for by one of its own: of no family of delivery models."
  * element[+]
    * code = #23726
    * display = "Adherence club (CA)"
    * target[+]
      * code = #hcw-managed-group
      * display = "Health care worker-managed group"
      * equivalence = #wider
* group[+]
  * source = Canonical(MozambiqueOpenmrs)
  * target = Canonical(ModelKey)
  * element[+]
    * code = #23724
    * display = "Community ART support group (GAAC)"
    * target[+]
      * code = #mozambique-gaac
      * display = "Community ART support group, Mozambique"
      * equivalence = #equivalent
