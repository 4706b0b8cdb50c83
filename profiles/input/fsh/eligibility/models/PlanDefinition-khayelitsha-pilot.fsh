Instance: KhayelitshaPilot
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Adherence club, Khayelitsha, pilot"
Description: "The clubs of Khayelitsha as they were tried first: for clients on ART for a year and a half, with a CD4 count above 200 and a suppressed viral load."
* id = "khayelitsha-pilot"
* insert Definition(KhayelitshaPilot)
* version = "1"
* title = "Adherence club, Khayelitsha, pilot"
* subtitle = "Khayelitsha, Western Cape, South Africa"
* description = "The clubs of Khayelitsha as they were tried first: for clients on ART for a year and a half, with a CD4 count above 200 and a suppressed viral load."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Adherence clubs, Khayelitsha"]], [["Published description of the Khayelitsha adherence clubs, pilot"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 15 to 30 members"]])
* insert About([["Collection"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Khayelitsha among its places: 'Group members are allowed to send a friend or family member to collect'"]])
* insert About([["Lost"]], [["Published description of the Khayelitsha adherence clubs: a member without a visit for more than 3 months is lost. It is no rule of this model: no fact tells when a client was last seen"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(15, 30)
* insert SupplyBuffer(28)
* insert Collection(true, false)
* insert ModelParameter(minMonthsOnArt, Integer, 18, [["Least number of months on ART."]])
* insert ModelParameter(cd4Above, Decimal, 200, [["The CD4 count has to be above this many cells per microlitre."]])
* insert ModelParameter(suppressedBelow, Decimal, 400, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 18 months"]], [["On ART for at least 18 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Published description of the Khayelitsha adherence clubs, pilot: at least 18 months on ART"]])
  * action[+]
    * insert Criterion(cd4, [["CD4 count above 200"]], [["The last CD4 count is above 200 cells per microlitre."]], [["%lastCd4 > %cd4Above"]])
    * insert RecentCd4
    * insert Cites([["Published description of the Khayelitsha adherence clubs, pilot: CD4 above 200"]])
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is suppressed (below 400 copies/mL)."]], [["%lastViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["Published description of the Khayelitsha adherence clubs, pilot: suppressed. The source gives no figure for suppressed"]])
    * insert Cites([["400 copies/mL: the South African threshold before 2019. General knowledge, unconfirmed for the pilot"]])
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["A session every two months; the lay worker weighs everyone."]])
  * insert SupplyDays(56, 62)
  * insert Venue(primary-care-clinic)
  * insert Venue(community-venue)
  * insert Venue(home)
  * insert Cites([["Published description of the Khayelitsha adherence clubs: 2-monthly; clubs at the clinic, at home and in the community; the lay worker weighs everyone"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Khayelitsha among its places: what happens at a session"]])
  * insert Every(2, mo)
  * insert By(practitioner, lay-hcw)
  * insert Does(symptom-screen)
  * insert Does(referral-if-unwell)
  * insert Does(dispensing)
  * insert Does(adherence-support)
  * insert Does(psychosocial-support)
* action[+]
  * insert Block(consultation, [["Clinical consultation"]], [["Once a year, by a nurse."]])
  * insert Cites([["Published description of the Khayelitsha adherence clubs: a nurse sees the member once a year"]])
  * insert Every(1, a)
  * insert By(practitioner, nurse)
  * insert Does(rescripting)
  * insert Does(clinical-monitoring)
