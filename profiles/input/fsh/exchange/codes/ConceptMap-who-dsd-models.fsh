Instance: WhoDsdModels
InstanceOf: ConceptMap
Usage: #definition
Title: "Our delivery models to those of WHO"
Description: "Delivery models and their families to the models of differentiated service delivery of the WHO SMART HIV guideline (value set HIV.D.DE764, guideline version 0.4.4). What WHO's indicators count by."
* id = "who-dsd-models"
* insert Definition(WhoDsdModels)
* title = "Our delivery models to those of WHO"
* description = "Delivery models and their families to the models of differentiated service delivery of the WHO SMART HIV guideline (value set HIV.D.DE764, guideline version 0.4.4). What WHO's indicators count by."
* group[+]
  * source = Canonical(ModelKey)
  * target = $WHO_HIV
  * element[+]
    * code = #cape-town-metro
    * display = "Adherence club, Cape Town Metro"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #eswatini-club
    * display = "Treatment club, Eswatini"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #facility-club-refill
    * display = "Facility-based health care worker-led club refill"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #hcw-community-art-group
    * display = "Health care worker-led community ART group"
    * target[+]
      * code = #HIV.D.DE768
      * display = "CHW/peer educator community ART group"
      * equivalence = #wider
      * comment = "A health care worker runs it in the community."
  * element[+]
    * code = #hcw-managed-group-2021
    * display = "Health care worker-managed group, later text"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #hcw-managed-group
    * display = "Health care worker-managed group"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #khayelitsha-6-month
    * display = "Adherence club with six-month refills, Khayelitsha"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #khayelitsha-pilot
    * display = "Adherence club, Khayelitsha, pilot"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #khayelitsha-youth
    * display = "Youth club, Khayelitsha"
    * target[+]
      * code = #HIV.D.DE770
      * display = "Other DSD ART model"
      * equivalence = #wider
      * comment = "WHO has no code for a youth club."
  * element[+]
    * code = #khayelitsha
    * display = "Adherence club, Khayelitsha"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #lesotho-cag
    * display = "Community ART group, Lesotho"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #wider
  * element[+]
    * code = #mozambique-gaac
    * display = "Community ART support group, Mozambique"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #wider
  * element[+]
    * code = #teen-club
    * display = "Teen Club"
    * target[+]
      * code = #HIV.D.DE770
      * display = "Other DSD ART model"
      * equivalence = #wider
      * comment = "WHO has no code for a teen club."
  * element[+]
    * code = #uganda-cclad
    * display = "Community client-led ART delivery, Uganda"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #wider
  * element[+]
    * code = #western-cape
    * display = "Adherence club, Western Cape"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #zambia-cag
    * display = "Community adherence group, Zambia"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #wider
  * element[+]
    * code = #zambia-uag
    * display = "Urban adherence group, Lusaka"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #wider
  * element[+]
    * code = #zimbabwe-carg
    * display = "Community ART refill group, Zimbabwe"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #wider
* group[+]
  * source = Canonical(ModelFamily)
  * target = $WHO_HIV
  * element[+]
    * code = #hcw-managed-group
    * display = "Health care worker-managed group"
    * target[+]
      * code = #HIV.D.DE766
      * display = "Facility adherence club"
      * equivalence = #narrower
      * comment = "Where the group meets at a facility."
    * target[+]
      * code = #HIV.D.DE768
      * display = "CHW/peer educator community ART group"
      * equivalence = #narrower
      * comment = "Where it meets in the community."
  * element[+]
    * code = #client-managed-group
    * display = "Client-managed group"
    * target[+]
      * code = #HIV.D.DE769
      * display = "Patient/client community ART group"
      * equivalence = #equivalent
  * element[+]
    * code = #facility-individual
    * display = "Facility-based individual"
    * target[+]
      * code = #HIV.D.DE765
      * display = "Fast track ART refill"
      * equivalence = #narrower
      * comment = "There are other ways than the fast track, such as spaced appointments."
  * element[+]
    * code = #out-of-facility-individual
    * display = "Out-of-facility individual"
    * target[+]
      * code = #HIV.D.DE767
      * display = "Community ART distribution point"
      * equivalence = #narrower
      * comment = "There are other ways than a distribution point, such as delivery to the home."
