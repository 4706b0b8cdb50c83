Instance: HcwManagedGroup2021
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Health care worker-managed group, later text"
Description: "The health care worker-managed group as its site describes it later: six months on the same regimen instead of twelve, one recent undetectable viral load instead of two, sessions every two to four months. Everything else is as before."
* id = "hcw-managed-group-2021"
* insert Definition(HcwManagedGroup2021)
* version = "2021.1"
* title = "Health care worker-managed group, later text"
* subtitle = "Adherence club"
* description = "The health care worker-managed group as its site describes it later: six months on the same regimen instead of twelve, one recent undetectable viral load instead of two, sessions every two to four months. Everything else is as before."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* effectivePeriod.start = "2021-01-01"
* insert About([["Health care worker-managed group, later text"]], [["Published description: the text of the model's site that followed the one of 2016"]])
* insert About([["Health care worker-managed group"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org). The later text describes the same model: what it does not change is taken from here"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(25, 30)
* insert SupplyBuffer(28)
* insert Collection(true, false)
* insert ModelParameter(minMonthsOnRegimen, Integer, 6, [["Least number of months on the same regimen."]])
* insert ModelParameter(undetectableBelow, Decimal, 50, [["A viral load below this many copies/mL is undetectable."]])
* insert ModelParameter(recentWithinMonths, Integer, 12, [["A viral load taken less than this many months ago is recent."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(same-regimen, [["Same regimen for 6 months"]], [["On the same ART regimen for at least 6 months."]], [["%monthsOnRegimen >= %minMonthsOnRegimen"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: same regimen 6 months"]])
  * action[+]
    * insert Criterion(first-or-second-line, [["First or second line"]], [["On a first or second line regimen."]], [["%regimenLine <= 2"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: 1st or 2nd line"]])
  * action[+]
    * insert Criterion(undetectable-viral-load, [["Undetectable viral load"]], [["The last viral load is undetectable (below 50 copies/mL)."]], [["%lastViralLoad < %undetectableBelow"]])
    * insert RecentViralLoads
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: one recent undetectable viral load. The source gives no figure for undetectable"]])
    * insert Cites([["50 copies/mL: the South African threshold from 2019. General knowledge, unconfirmed"]])
  * action[+]
    * insert Criterion(recent-viral-load, [["Recent viral load"]], [["The last viral load was taken less than 12 months ago."]], [["%monthsSinceViralLoad < %recentWithinMonths"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: one recent undetectable viral load. The source gives no figure for recent"]])
    * insert Cites([["12 months: the model draws blood for a viral load once a year. General knowledge, unconfirmed"]])
  * action[+]
    * insert Criterion(no-active-tb, [["No active tuberculosis"]], [["No active tuberculosis."]], [["%activeTb.not()"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: no active TB"]])
  * action[+]
    * insert Criterion(no-condition-needing-follow-up, [["No condition that needs regular follow-up"]], [["No condition that requires regular clinical follow-up."]], [["%conditionNeedingFollowUp.not()"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: no condition needing follow-up"]])
    * insert Cites([["Which conditions these are (value set follow-up-conditions): general knowledge, unconfirmed"]])
  * action[+]
    * insert Criterion(adult, [["Adult"]], [["Adult: older than 18 years, in completed years."]], [["%age > 18"]])
    * insert Cites([["Published description: the text of the model's site that followed the one of 2016: older than 18 years"]])
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(active-tb, [["Active tuberculosis"]], [["Active tuberculosis: to the clinic until treatment is over."]], [["%activeTb"]])
    * insert Cites([["General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"]])
  * action[+]
    * insert ExitCriterion(condition-needing-follow-up, [["Condition that needs regular follow-up"]], [["A condition that requires regular clinical follow-up."]], [["%conditionNeedingFollowUp"]])
    * insert Cites([["General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"]])
  * action[+]
    * insert ExitCriterion(viraemia, [["Viraemia"]], [["The last viral load is not undetectable (50 copies/mL or more)."]], [["%lastViralLoad >= %undetectableBelow"]])
    * insert Cites([["Published description of the Western Cape clubs, not of this model: a member with viraemia leaves the club for the clinic"]])
* action[+]
  * insert Block(refill, [["Refill"]], [["A session of 30 to 60 minutes every two to four months."]])
  * insert SupplyDays(56, 123)
  * insert Venue(primary-care-clinic)
  * insert Venue(community-venue)
  * insert Cites([["Published description: the text of the model's site that followed the one of 2016: 2-4 monthly"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), sections 'ART refills' and 'Health care worker-managed group': where, by whom and what; '30-60 minutes'"]])
  * insert EveryBetween(2, 4, mo)
  * insert By(practitioner, lay-hcw)
  * insert Does(symptom-screen)
  * insert Does(referral-if-unwell)
  * insert Does(dispensing)
  * insert Does(adherence-support)
  * insert Does(psychosocial-support)
* action[+]
  * insert Block(consultation, [["Clinical consultation"]], [["Once a year, individually, at the session after the one at which blood was drawn."]])
  * insert Venue(primary-care-clinic)
  * insert Cites([["Published description: the text of the model's site that followed the one of 2016: annual"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Clinical consultation': 'ART rescripting, clinical monitoring, ART refill; primary care clinic'"]])
  * insert Every(1, a)
  * insert By(practitioner, clinician)
  * insert Does(rescripting)
  * insert Does(clinical-monitoring)
  * insert Does(dispensing)
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["Once a year, at a session."]])
  * insert Venue(primary-care-clinic)
  * insert Venue(community-venue)
  * insert Cites([["Published description: the text of the model's site that followed the one of 2016: annual"]])
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Health care worker-managed group': 'Group members have their viral load taken at one of their annual group visits'"]])
  * insert Every(1, a)
  * insert By(practitioner, nurse)
  * insert Does(specimen-collection)
* action[+]
  * insert Block(viral-load-review, [["Viral load review"]], [["At the session after the one at which blood was drawn, individually."]])
  * insert Venue(primary-care-clinic)
  * insert Cites([["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Health care worker-managed group': 'are seen individually for clinical review at their next group visit'"]])
  * insert AfterViralLoadDraw
  * insert Every(1, a)
  * insert By(practitioner, clinician)
  * insert Does(clinical-monitoring)
