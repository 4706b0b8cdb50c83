Instance: Mozambique2026
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Eligibility, Mozambique, 2026"
Description: "Who may be served in a delivery model by Mozambique's rules of 2026: on ART for three months, from 2 years of age, suppressed, and none of the conditions that need the clinic."
* id = "mozambique-2026"
* insert VersionOf(mozambique, Mozambique2026)
* version = "2026"
* title = "Eligibility, Mozambique, 2026"
* subtitle = "Mozambique"
* description = "Who may be served in a delivery model by Mozambique's rules of 2026: on ART for three months, from 2 years of age, suppressed, and none of the conditions that need the clinic."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2026-01-01"
* insert About([["Eligibility, Mozambique, 2026"]], [["Read in a public national system, Mozambique: rules of 2026"]])
* insert ModelParameter(minMonthsOnArt, Integer, 3, [["Least number of months on ART."]])
* insert MozambiqueParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 3 months"]], [["On ART for at least 3 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Read in a public national system, Mozambique: rules of 2026: on ART, at least 3 months"]])
  * insert MozambiqueCriteria(2026)
