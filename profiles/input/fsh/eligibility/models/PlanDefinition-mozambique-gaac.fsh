Instance: MozambiqueGaac
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Community ART support group, Mozambique"
Description: "Groups of two to six stable clients who take turns collecting medicines for all, every month, so that each is seen at the clinic at least every six months. A member leaves for a coded reason; a group may dissolve, with a date and a reason."
* id = "mozambique-gaac"
* insert Definition(MozambiqueGaac)
* version = "1"
* title = "Community ART support group, Mozambique"
* subtitle = "GAAC"
* description = "Groups of two to six stable clients who take turns collecting medicines for all, every month, so that each is seen at the clinic at least every six months. A member leaves for a coded reason; a group may dissolve, with a date and a reason."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#client-managed-group
* insert About([["Community ART support groups, Mozambique"]], [["Published description of the community ART support groups (GAAC), Mozambique"]])
* insert About([["Who may join"]], [["Published description of the community ART support groups (GAAC), Mozambique, and read in a public national system, Mozambique: stable, 6 months or more on ART, 15 years or older. 'Stable' is read as WHO's definition of 2016, but for the time on ART"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 2 to 6 members"]])
* insert About([["Collection"]], [["Published description of the community ART support groups (GAAC), Mozambique: the members take turns"]])
* insert About([["Exit"]], [["Read in a public national system, Mozambique: a member leaves with a coded reason; a group dissolves with a date and a reason"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert About([["Pregnancy of a member"]], [["General knowledge, unconfirmed: the source keeps pregnant women from joining and names no leaving; a member who becomes pregnant is referred for antenatal care, and a clinician decides"]])
* insert GroupSize(2, 6)
* insert SupplyBuffer(28)
* insert CollectionInTurns
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART."]])
* insert ModelParameter(minAge, Integer, 15, [["Least age in completed years."]])
* insert StableOnArtParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 6 months"]], [["On ART for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Published description of the community ART support groups (GAAC), Mozambique, and read in a public national system, Mozambique: at least 6 months on ART"]])
  * action[+]
    * insert Criterion(old-enough, [["15 years or older"]], [["15 years of age or older, in completed years."]], [["%age >= %minAge"]])
    * insert Cites([["Published description of the community ART support groups (GAAC), Mozambique, and read in a public national system, Mozambique: age 15 or older"]])
  * insert StableOnArtCriteria
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["Every month one member collects for all."]])
  * insert SupplyDays(28, 31)
  * insert Cites([["Published description of the community ART support groups (GAAC), Mozambique: monthly, rotation"]])
  * insert Every(1, mo)
  * insert By(patient, client)
  * insert Does(dispensing)
* action[+]
  * insert Block(consultation, [["Clinical visit"]], [["Each member at least every six months."]])
  * insert Cites([["Published description of the community ART support groups (GAAC), Mozambique: each member at least every 6 months"]])
  * insert Every(6, mo)
