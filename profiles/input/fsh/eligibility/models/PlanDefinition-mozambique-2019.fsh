Instance: Mozambique2019
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Eligibility, Mozambique, 2019"
Description: "Who may be served in a delivery model by Mozambique's rules of 2019: on ART for a year at 2 to 9 years of age, for half a year from 10 years of age, and otherwise as in 2026."
* id = "mozambique-2019"
* insert VersionOf(mozambique, Mozambique2019)
* version = "2019"
* title = "Eligibility, Mozambique, 2019"
* subtitle = "Mozambique"
* description = "Who may be served in a delivery model by Mozambique's rules of 2019: on ART for a year at 2 to 9 years of age, for half a year from 10 years of age, and otherwise as in 2026."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2019-01-01"
* effectivePeriod.end = "2025-12-31"
* insert About([["Eligibility, Mozambique, 2019"]], [["Read in a public national system, Mozambique: rules of 2019"]])
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART, from the age that follows."]])
* insert ModelParameter(minMonthsOnArtOfChildren, Integer, 12, [["Least number of months on ART before that age."]])
* insert ModelParameter(childBelow, Integer, 10, [["Age from which the shorter time is enough, in completed years."]])
* insert MozambiqueParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 6 or 12 months"]], [["On ART for at least 12 months; from 10 years of age for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArtOfChildren or (%age >= %childBelow and %monthsOnArt >= %minMonthsOnArt)"]])
    * insert Cites([["Read in a public national system, Mozambique: rules of 2019: at least 12 months on ART at age 2-9, at least 6 months from age 10"]])
  * insert MozambiqueCriteria(2019)
  * action[+]
    * insert Criterion(not-stage-3-or-4, [["Not in WHO stage 3 or 4"]], [["WHO clinical stage 1 or 2."]], [["%whoStage < 3"]])
    * insert Cites([["Read in a public national system, Mozambique: rules of 2019: not in WHO clinical stage 3 or 4"]])
