Instance: LesothoCag
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Community ART group, Lesotho"
Description: "Groups of three to twelve stable clients who take turns collecting medicines for all, every month. At each visit the attender is recorded, and the reason of whoever is absent."
* id = "lesotho-cag"
* insert Definition(LesothoCag)
* version = "1"
* title = "Community ART group, Lesotho"
* subtitle = "CAG"
* description = "Groups of three to twelve stable clients who take turns collecting medicines for all, every month. At each visit the attender is recorded, and the reason of whoever is absent."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#client-managed-group
* insert About([["Community ART groups, Lesotho"]], [["Read in a public national system, Lesotho: a rotating attender; whoever is absent is recorded with a reason"]])
* insert About([["Who may join"]], [["General knowledge, unconfirmed: stable. Read as WHO's definition of 2016"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 3 to 12 members"]])
* insert About([["Collection"]], [["Read in a public national system, Lesotho: rotating attender"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert About([["Pregnancy of a member"]], [["General knowledge, unconfirmed: the source keeps pregnant women from joining and names no leaving; a member who becomes pregnant is referred for antenatal care, and a clinician decides"]])
* insert GroupSize(3, 12)
* insert SupplyBuffer(28)
* insert CollectionInTurns
* insert ModelParameter(minMonthsOnArt, Integer, 12, [["Least number of months on ART."]])
* insert StableOnArtParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 12 months"]], [["On ART for at least 12 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: on ART for at least 1 year"]])
    * insert Cites([["General knowledge, unconfirmed that Lesotho asks for it: stable"]])
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
  * insert Cites([["General knowledge, unconfirmed: monthly"]])
  * insert Cites([["Read in a public national system, Lesotho: rotating attender"]])
  * insert Every(1, mo)
  * insert By(patient, client)
  * insert Does(dispensing)
