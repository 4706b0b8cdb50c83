Instance: TeenClub
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Teen Club"
Description: "Clubs of 15 to 200 adolescents who know their HIV status, at the week-end, every month or two. A nurse sees each of them individually and counts the tablets. That the members belong to the same clinic is not asked here: it is the clinic that runs the club."
* id = "teen-club"
* insert Definition(TeenClub)
* version = "1"
* title = "Teen Club"
* subtitle = "Malawi"
* description = "Clubs of 15 to 200 adolescents who know their HIV status, at the week-end, every month or two. A nurse sees each of them individually and counts the tablets. That the members belong to the same clinic is not asked here: it is the clinic that runs the club."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Teen Clubs, Malawi"]], [["Published description of the Teen Clubs, Malawi"]])
* insert About([["Size of a group"]], [["Published description of the Teen Clubs, Malawi: 15 to 200 members"]])
* insert About([["Collection"]], [["Published description of the Teen Clubs, Malawi: nobody collects for a member"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert About([["Pregnancy of a member"]], [["General knowledge, unconfirmed: the source keeps pregnant women from joining and names no leaving; a member who becomes pregnant is referred for antenatal care, and a clinician decides"]])
* insert GroupSize(15, 200)
* insert SupplyBuffer(28)
* insert Collection(false, false)
* insert ModelParameter(minAge, Integer, 10, [["Least age in completed years."]])
* insert ModelParameter(maxAge, Integer, 19, [["Greatest age in completed years."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(adolescent, [["10 to 19 years"]], [["From 10 to 19 years of age, in completed years."]], [["%age >= %minAge and %age <= %maxAge"]])
    * insert Cites([["Published description of the Teen Clubs, Malawi: 10 to 19 years"]])
  * action[+]
    * insert Criterion(knows-status, [["Knows the HIV status"]], [["Has been told fully that they live with HIV."]], [["%knowsStatus"]])
    * insert Cites([["Published description of the Teen Clubs, Malawi: fully disclosed"]])
  * action[+]
    * insert Criterion(not-married, [["Not married"]], [["Not married."]], [["%married.not()"]])
    * insert Cites([["Published description of the Teen Clubs, Malawi: not married"]])
  * action[+]
    * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant."]], [["%pregnant.not()"]])
    * insert Cites([["Published description of the Teen Clubs, Malawi: not pregnant"]])
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(grown-up, [["Older than 19 years"]], [["Older than 19 years, in completed years: to adult care."]], [["%age > %maxAge"]])
    * insert Cites([["General knowledge, unconfirmed: transition to adult care"]])
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["At the week-end, every month or every two months; a nurse sees each member individually and counts the tablets."]])
  * insert SupplyDays(28, 62)
  * insert Cites([["Published description of the Teen Clubs, Malawi: monthly or 2-monthly at week-ends; the nurse sees each individually, with pill count"]])
  * insert EveryBetween(1, 2, mo)
  * timingTiming.repeat.dayOfWeek[+] = #sat
  * timingTiming.repeat.dayOfWeek[+] = #sun
  * insert By(practitioner, nurse)
  * insert Does(dispensing)
* action[+]
  * insert Block(consultation, [["Clinical consultation"]], [["At every session, individually."]])
  * insert Cites([["Published description of the Teen Clubs, Malawi: every visit"]])
  * insert EveryBetween(1, 2, mo)
  * insert By(practitioner, nurse)
  * insert Does(clinical-monitoring)
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["After six months and two years on ART, then every two years."]])
  * insert Cites([["Published description of the Teen Clubs, Malawi: viral load at 6 months, 2 years, then 2-yearly"]])
  * insert Every(2, a)
  * insert Does(specimen-collection)
