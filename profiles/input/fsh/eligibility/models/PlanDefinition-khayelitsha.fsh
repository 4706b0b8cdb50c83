Instance: Khayelitsha
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Adherence club, Khayelitsha"
Description: "Clubs of 15 to 30 members in Khayelitsha, at the clinic, in the community or at a member's home, every two months. Who may join is as in the rest of the Western Cape."
* id = "khayelitsha"
* insert Definition(Khayelitsha)
* version = "1"
* title = "Adherence club, Khayelitsha"
* subtitle = "Khayelitsha, Western Cape, South Africa"
* description = "Clubs of 15 to 30 members in Khayelitsha, at the clinic, in the community or at a member's home, every two months. Who may join is as in the rest of the Western Cape."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Adherence clubs, Khayelitsha"]], [["Published description of the Khayelitsha adherence clubs"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 15 to 30 members"]])
* insert About([["Who may join"]], [["Published description of the Khayelitsha adherence clubs: as the clubs of the Western Cape. The pilot had rules of its own (khayelitsha-pilot)"]])
* insert About([["Collection"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Khayelitsha among its places: 'Group members are allowed to send a friend or family member to collect'"]])
* insert About([["Lost"]], [["Published description of the Khayelitsha adherence clubs: a member without a visit for more than 3 months is lost. It is no rule of this model: no fact tells when a client was last seen"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(15, 30)
* insert SupplyBuffer(28)
* insert Collection(true, false)
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
    * insert Cites([["Published description of the Western Cape adherence clubs: a member with viraemia leaves the club; the clubs of Khayelitsha follow them"]])
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
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["Once a year, at a session."]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Khayelitsha among its places: 'Group members have their viral load taken at one of their annual group visits'"]])
  * insert Every(1, a)
  * insert Does(specimen-collection)
* action[+]
  * insert Block(viral-load-review, [["Viral load review"]], [["At the session after the one at which blood was drawn, individually."]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names Khayelitsha among its places: 'are seen individually for clinical review at their next group visit'"]])
  * insert AfterViralLoadDraw
  * insert Every(1, a)
  * insert Does(clinical-monitoring)
