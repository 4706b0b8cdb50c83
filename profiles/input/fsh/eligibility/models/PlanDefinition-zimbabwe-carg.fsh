Instance: ZimbabweCarg
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Community ART refill group, Zimbabwe"
Description: "Groups of four to twelve clients of whom one or two collect medicines for all, every three or six months. All members are seen on the same day: once a year where there is viral load, twice a year where there is none."
* id = "zimbabwe-carg"
* insert Definition(ZimbabweCarg)
* version = "1"
* title = "Community ART refill group, Zimbabwe"
* subtitle = "CARG"
* description = "Groups of four to twelve clients of whom one or two collect medicines for all, every three or six months. All members are seen on the same day: once a year where there is viral load, twice a year where there is none."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#client-managed-group
* insert About([["Community ART refill groups, Zimbabwe"]], [["Published description of the community ART refill groups (CARG), Zimbabwe"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 4 to 12 members"]])
* insert About([["Collection"]], [["General knowledge, unconfirmed: one or two representatives collect for all"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(4, 12)
* insert SupplyBuffer(28)
* insert CollectionInTurns
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* insert ModelParameter(viraemiaAbove, Decimal, 1000, [["A viral load above this many copies/mL makes a member leave."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 6 months"]], [["On ART for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: at least 6 months on ART"]])
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is below 1000 copies/mL."]], [["%lastViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: viral load below 1000"]])
  * insert NoActiveTuberculosis
  * action[+]
    * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant."]], [["%pregnant.not()"]])
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: pregnancy is a reason to leave, and so none to join"]])
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(opportunistic-infection, [["Opportunistic infection"]], [["An opportunistic infection or another current illness."]], [["%currentIllness"]])
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: opportunistic infection"]])
    * insert Cites([["Which illnesses these are (value set current-illness): general knowledge, unconfirmed"]])
  * action[+]
    * insert ExitCriterion(viraemia, [["Viraemia"]], [["The last viral load is above 1000 copies/mL."]], [["%lastViralLoad > %viraemiaAbove"]])
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: viral load above 1000"]])
  * action[+]
    * insert ExitCriterion(pregnancy, [["Pregnancy"]], [["Pregnant: out of the group until the follow-up of the infant is over."]], [["%pregnant"]])
    * insert Cites([["Published description of the community ART refill groups (CARG), Zimbabwe: pregnancy, until follow-up of the infant. Group problems make a member leave as well; no fact tells them"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["Every three or every six months one or two members collect for all."]])
  * insert SupplyDays(84, 184)
  * insert Cites([["General knowledge, unconfirmed: 3- or 6-monthly; one or two representatives"]])
  * insert EveryBetween(3, 6, mo)
  * insert By(patient, client)
  * insert Does(dispensing)
* action[+]
  * insert Block(consultation, [["Clinical visit"]], [["All members on the same day: once a year with viral load, twice a year without."]])
  * insert Cites([["General knowledge, unconfirmed: all members on the same day, once a year with viral load, twice a year without"]])
  * insert EveryBetween(6, 12, mo)
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["Once a year, where there is viral load."]])
  * insert Cites([["General knowledge, unconfirmed: once a year with viral load"]])
  * insert Every(1, a)
  * insert Does(specimen-collection)
