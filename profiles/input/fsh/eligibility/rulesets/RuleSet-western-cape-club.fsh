// who may join a club of the Western Cape; wants the parameters of WesternCapeParameters
RuleSet: WesternCapeCriteria
* action[+]
  * insert Criterion(on-art, [["On ART for 6 months"]], [["On ART for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
  * insert Cites([["Published description of the Western Cape adherence clubs: at least 6 months on ART"]])
* action[+]
  * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is suppressed (below 50 copies/mL)."]], [["%lastViralLoad < %suppressedBelow"]])
  * insert RecentViralLoads
  * insert Cites([["Published description of the Western Cape adherence clubs: suppressed. The source gives no figure for suppressed"]])
  * insert Cites([["50 copies/mL: the South African threshold from 2019. General knowledge, unconfirmed"]])
* action[+]
  * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant."]], [["%pregnant.not()"]])
  * insert Cites([["Published description of the Western Cape adherence clubs: not pregnant"]])
* insert NoActiveTuberculosis

// what the rules of the clubs of the Western Cape compare with
RuleSet: WesternCapeParameters
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART."]])
* insert ModelParameter(suppressedBelow, Decimal, 50, [["A viral load below this many copies/mL is suppressed."]])

// a club of the Western Cape but for its name
RuleSet: WesternCapeClub
* insert About([["Adherence clubs, Western Cape"]], [["Published description of the Western Cape adherence clubs"]])
* insert About([["Size of a group"]], [["Published description of the Western Cape adherence clubs: 25 to 30 members, observed mean 24.8"]])
* insert About([["Collection"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names the clubs of the Western Cape among its places: 'Group members are allowed to send a friend or family member to collect'"]])
* insert About([["Late"]], [["General knowledge, unconfirmed: medicines may be collected up to 5 working days after the session, which are 7 days of the calendar"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert About([["Pregnancy of a member"]], [["General knowledge, unconfirmed: the source keeps pregnant women from joining and names no leaving; a member who becomes pregnant is referred for antenatal care, and a clinician decides"]])
* insert GroupSize(25, 30)
* insert SupplyBuffer(28)
* insert Collection(true, false)
* insert LateAfter(7)
* insert WesternCapeParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * insert WesternCapeCriteria
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(viraemia, [["Viraemia"]], [["The last viral load is not suppressed (50 copies/mL or more): to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
    * insert Cites([["Published description of the Western Cape adherence clubs: a member with viraemia leaves the club"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["Five sessions a year: every two months, and after four months over the year end."]])
  * insert SupplyDays(56, 123)
  * insert Cites([["Published description of the Western Cape adherence clubs: 5 visits a year; 2-month supply, 4-month supply over the year end"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names the clubs of the Western Cape among its places: what happens at a session and by whom"]])
  * insert EveryBetween(2, 4, mo)
  * insert OnWorkingDays
  * insert Cites([["Sessions on working days: general knowledge, unconfirmed"]])
  * insert By(practitioner, lay-hcw)
  * insert Does(symptom-screen)
  * insert Does(referral-if-unwell)
  * insert Does(dispensing)
  * insert Does(adherence-support)
  * insert Does(psychosocial-support)
* action[+]
  * insert Block(consultation, [["Clinical consultation"]], [["Once a year, at month 6."]])
  * insert Cites([["Published description of the Western Cape adherence clubs: consultation at month 6, yearly"]])
  * insert AfterViralLoadDraw
  * relatedAction.offsetDuration = 2 'mo' "months"
  * insert Every(1, a)
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["Once a year, at month 4, two months before the consultation."]])
  * insert Cites([["Published description of the Western Cape adherence clubs: viral load at month 4, yearly"]])
  * insert Every(1, a)
  * insert Does(specimen-collection)
* action[+]
  * insert Block(viral-load-review, [["Viral load review"]], [["At the consultation, two months after blood was drawn."]])
  * insert Cites([["Published description of the Western Cape adherence clubs: viral load at month 4, consultation at month 6"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names the clubs of the Western Cape among its places: 'are seen individually for clinical review at their next group visit'"]])
  * insert AfterViralLoadDraw
  * relatedAction.offsetDuration = 2 'mo' "months"
  * insert Every(1, a)
  * insert Does(clinical-monitoring)
