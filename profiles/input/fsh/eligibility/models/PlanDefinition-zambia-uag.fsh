Instance: ZambiaUag
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Urban adherence group, Lusaka"
Description: "Groups of 20 to 30 members who get pre-packed medicines at the facility, outside its opening hours, every two to three months. Members were seen to leave for pregnancy, transfer, loss to follow-up, their own wish, breach of the code of conduct, tuberculosis and death; those of these that the record tells are rules here."
* id = "zambia-uag"
* insert Definition(ZambiaUag)
* version = "1"
* title = "Urban adherence group, Lusaka"
* subtitle = "Lusaka, Zambia"
* description = "Groups of 20 to 30 members who get pre-packed medicines at the facility, outside its opening hours, every two to three months. Members were seen to leave for pregnancy, transfer, loss to follow-up, their own wish, breach of the code of conduct, tuberculosis and death; those of these that the record tells are rules here."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Urban adherence groups, Lusaka"]], [["Published description of the urban adherence groups, Lusaka, Zambia"]])
* insert About([["Size of a group"]], [["Published description of the urban adherence groups, Lusaka, Zambia: 20 to 30 members"]])
* insert About([["Late"]], [["Published description of the urban adherence groups, Lusaka, Zambia: late when more than 7 days after the session; also counted at 14 and 28 days"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(20, 30)
* insert SupplyBuffer(28)
* insert LateAfter(7)
* insert ModelParameter(minAge, Integer, 14, [["Least age in completed years."]])
* insert ModelParameter(monthsOnArtAbove, Integer, 6, [["More than this many months on ART."]])
* insert ModelParameter(minCd4, Decimal, 200, [["Least CD4 count, in cells per microlitre."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(old-enough, [["14 years or older"]], [["14 years of age or older, in completed years."]], [["%age >= %minAge"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: age 14 or older"]])
  * action[+]
    * insert Criterion(on-art, [["On ART for more than 6 months"]], [["On ART for more than 6 months, in completed months."]], [["%monthsOnArt > %monthsOnArtAbove"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: on ART for more than 6 months"]])
  * action[+]
    * insert Criterion(not-acutely-ill, [["Not acutely ill"]], [["No current illness."]], [["%currentIllness.not()"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: not acutely ill"]])
    * insert Cites([["Which illnesses these are (value set current-illness): general knowledge, unconfirmed"]])
  * action[+]
    * insert Criterion(cd4, [["CD4 count not below 200"]], [["The last CD4 count is not below 200 cells per microlitre."]], [["%lastCd4 >= %minCd4"]])
    * insert RecentCd4
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: CD4 not below 200"]])
  * insert NoActiveTuberculosis
  * action[+]
    * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant."]], [["%pregnant.not()"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: pregnancy is seen as a reason to leave, and so is none to join"]])
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(pregnancy, [["Pregnancy"]], [["Pregnant."]], [["%pregnant"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: exits seen: pregnancy"]])
  * action[+]
    * insert ExitCriterion(active-tb, [["Active tuberculosis"]], [["Active tuberculosis."]], [["%activeTb"]])
    * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: exits seen: tuberculosis"]])
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
* action[+]
  * insert Block(refill, [["Refill"]], [["A session outside opening hours every two to three months; medicines are packed before."]])
  * insert SupplyDays(56, 92)
  * insert Venue(primary-care-clinic)
  * insert Cites([["Published description of the urban adherence groups, Lusaka, Zambia: 2-3 monthly, off-hours, pre-packed, pharmacist-led, at the facility"]])
  * insert EveryBetween(2, 3, mo)
  * insert By(practitioner, pharmacist)
  * insert Does(dispensing)
