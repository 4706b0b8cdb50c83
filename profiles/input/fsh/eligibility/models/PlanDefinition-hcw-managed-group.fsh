Instance: HcwManagedGroup
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Health care worker-managed group"
Description: "Groups of 25 to 30 stable clients meet every two to three months for 30 to 60 minutes. A lay health care worker runs them, screens for symptoms, refers where necessary and hands out pre-packed medicines. Blood for the viral load is drawn at one session a year and reviewed with each member at the next."
* id = "hcw-managed-group"
* insert Definition(HcwManagedGroup)
* version = "2016.1"
* title = "Health care worker-managed group"
* subtitle = "Adherence club, South Africa"
* description = "Groups of 25 to 30 stable clients meet every two to three months for 30 to 60 minutes. A lay health care worker runs them, screens for symptoms, refers where necessary and hands out pre-packed medicines. Blood for the viral load is drawn at one session a year and reviewed with each member at the next."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* effectivePeriod.start = "2016-01-01"
* relatedArtifact[+]
  * type = #citation
  * display = "Health care worker-managed group"
  * citation = "Differentiated service delivery: health care worker-managed group, South Africa. differentiatedcare.org"
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(25, 30)
* insert SupplyBuffer(28)
* insert Collection(true, false)
* insert ModelParameter(minMonthsOnRegimen, Integer, 12, [["Least number of months on the same regimen."]])
* insert ModelParameter(undetectableBelow, Decimal, 50, [["A viral load below this many copies/mL is undetectable."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * id = "same-regimen"
    * title = "Same regimen for 12 months"
    * textEquivalent = "On the same ART regimen for at least 12 months."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%monthsOnRegimen >= %minMonthsOnRegimen"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'Same ART regimen for 12 months'"
  * action[+]
    * id = "first-or-second-line"
    * title = "First or second line"
    * textEquivalent = "On a first or second line regimen."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%regimenLine <= 2"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '1st or 2nd line ART'"
  * action[+]
    * id = "two-undetectable-viral-loads"
    * title = "Two undetectable viral loads"
    * textEquivalent = "The last two viral loads are both undetectable (below 50 copies/mL)."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%lastViralLoad < %undetectableBelow and %previousViralLoad < %undetectableBelow"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': '2 consecutive undetectable VLs'. The source gives no figure for undetectable"
    * documentation[+]
      * type = #citation
      * citation = "50 copies/mL: the South African threshold from 2019. General knowledge, unconfirmed"
    * insert RecentViralLoads
  * action[+]
    * id = "no-active-tb"
    * title = "No active tuberculosis"
    * textEquivalent = "No active tuberculosis."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%activeTb.not()"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'no active TB'"
  * action[+]
    * id = "no-condition-needing-follow-up"
    * title = "No condition that needs regular follow-up"
    * textEquivalent = "No condition that requires regular clinical follow-up."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%conditionNeedingFollowUp.not()"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'no condition requiring regular clinical follow up'"
    * documentation[+]
      * type = #citation
      * citation = "Which conditions these are (value set follow-up-conditions): general knowledge, unconfirmed"
  * action[+]
    * id = "adult"
    * title = "Adult"
    * textEquivalent = "Adult: older than 18 years, in completed years."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%age > 18"
    * documentation[+]
      * type = #citation
      * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Who is eligible for this model?': 'adult (>18 years)'"
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * id = "active-tb"
    * title = "Active tuberculosis"
    * textEquivalent = "Active tuberculosis: to the clinic until treatment is over."
    * condition
      * kind = #stop
      * expression.language = #text/fhirpath
      * expression.expression = "%activeTb"
    * documentation[+]
      * type = #citation
      * citation = "General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"
  * action[+]
    * id = "condition-needing-follow-up"
    * title = "Condition that needs regular follow-up"
    * textEquivalent = "A condition that requires regular clinical follow-up."
    * condition
      * kind = #stop
      * expression.language = #text/fhirpath
      * expression.expression = "%conditionNeedingFollowUp"
    * documentation[+]
      * type = #citation
      * citation = "General knowledge, unconfirmed. The source says that members who become unwell are referred, and names no reason to leave"
  * action[+]
    * id = "viraemia"
    * title = "Viraemia"
    * textEquivalent = "The last viral load is not undetectable (50 copies/mL or more)."
    * condition
      * kind = #stop
      * expression.language = #text/fhirpath
      * expression.expression = "%lastViralLoad >= %undetectableBelow"
    * documentation[+]
      * type = #citation
      * citation = "Western Cape clubs: a member with viraemia leaves the club for the clinic. From a published description of the clubs, not from the source of this model"
* action[+]
  * id = "refill"
  * insert SupplyDays(60, 90)
  * insert Venue(primary-care-clinic)
  * insert Venue(community-venue)
  * title = "Refill"
  * description = "A session of 30 to 60 minutes every two to three months."
  * code = ModelBlock#refill
  * documentation[+]
    * type = #citation
    * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'ART refills': '2 monthly, 3 monthly'; section 'Health care worker-managed group': '30-60 minutes ... every 2-3 months (4-6 times a year)'"
  * timingTiming.repeat
    * frequency = 1
    * period = 2
    * periodMax = 3
    * periodUnit = #mo
  * participant[+]
    * type = #practitioner
    * role = Cadre#lay-hcw
  * action[+]
    * code = ModelActivity#symptom-screen
  * action[+]
    * code = ModelActivity#referral-if-unwell
  * action[+]
    * code = ModelActivity#dispensing
  * action[+]
    * code = ModelActivity#adherence-support
  * action[+]
    * code = ModelActivity#psychosocial-support
* action[+]
  * id = "consultation"
  * insert Venue(primary-care-clinic)
  * title = "Clinical consultation"
  * description = "Once a year, individually, at the session after the one at which blood was drawn."
  * code = ModelBlock#consultation
  * documentation[+]
    * type = #citation
    * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Clinical consultation': 'ART rescripting, clinical monitoring, ART refill; primary care clinic'"
  * documentation[+]
    * type = #citation
    * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Health care worker-managed group': 'seen individually for clinical review at their next group visit'"
  * timingTiming.repeat
    * frequency = 1
    * period = 1
    * periodUnit = #a
  * participant[+]
    * type = #practitioner
    * role = Cadre#clinician
  * action[+]
    * code = ModelActivity#rescripting
  * action[+]
    * code = ModelActivity#clinical-monitoring
  * action[+]
    * code = ModelActivity#dispensing
* action[+]
  * id = "viral-load-draw"
  * insert Venue(primary-care-clinic)
  * insert Venue(community-venue)
  * title = "Viral load draw"
  * description = "Once a year, at a session."
  * code = ModelBlock#viral-load-draw
  * documentation[+]
    * type = #citation
    * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Health care worker-managed group': 'Group members have their viral load taken at one of their annual group visits'"
  * timingTiming.repeat
    * frequency = 1
    * period = 1
    * periodUnit = #a
  * participant[+]
    * type = #practitioner
    * role = Cadre#nurse
  * action[+]
    * code = ModelActivity#specimen-collection
* action[+]
  * id = "viral-load-review"
  * insert Venue(primary-care-clinic)
  * title = "Viral load review"
  * description = "At the session after the one at which blood was drawn, individually."
  * code = ModelBlock#viral-load-review
  * documentation[+]
    * type = #citation
    * citation = "Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), section 'Health care worker-managed group': 'are seen individually for clinical review at their next group visit'"
  * relatedAction
    * actionId = "viral-load-draw"
    * relationship = #after-end
  * timingTiming.repeat
    * frequency = 1
    * period = 1
    * periodUnit = #a
  * participant[+]
    * type = #practitioner
    * role = Cadre#clinician
  * action[+]
    * code = ModelActivity#clinical-monitoring
