Instance: KhayelitshaYouth
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Youth club, Khayelitsha"
Description: "Clubs of about 20 members from 12 to 25 years of age, every two months. Nobody may collect for a member."
* id = "khayelitsha-youth"
* insert Definition(KhayelitshaYouth)
* version = "1"
* title = "Youth club, Khayelitsha"
* subtitle = "Khayelitsha, Western Cape, South Africa"
* description = "Clubs of about 20 members from 12 to 25 years of age, every two months. Nobody may collect for a member."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Youth clubs, Khayelitsha"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Teen Clubs and Khayelitsha among its places. What is said of them here: general knowledge, unconfirmed"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 20 members"]])
* insert About([["Collection"]], [["General knowledge, unconfirmed: no proxy"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(20, 20)
* insert SupplyBuffer(28)
* insert Collection(false, false)
* insert ModelParameter(minAge, Integer, 12, [["Least age in completed years."]])
* insert ModelParameter(maxAge, Integer, 25, [["Greatest age in completed years."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(youth, [["12 to 25 years"]], [["From 12 to 25 years of age, in completed years."]], [["%age >= %minAge and %age <= %maxAge"]])
    * insert Cites([["General knowledge, unconfirmed: age 12 to 25"]])
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(grown-up, [["Older than 25 years"]], [["Older than 25 years, in completed years: to adult care."]], [["%age > %maxAge"]])
    * insert Cites([["General knowledge, unconfirmed: transition to adult care"]])
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["A session every two months."]])
  * insert SupplyDays(56, 62)
  * insert Cites([["General knowledge, unconfirmed: 2-monthly"]])
  * insert Every(2, mo)
  * insert Does(dispensing)
