Instance: ZambiaCag
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Community adherence group, Zambia"
Description: "About six stable clients take turns going to the clinic. Whoever goes has their own clinical visit there and collects medicines for all. The group meets in the community to hand them out."
* id = "zambia-cag"
* insert Definition(ZambiaCag)
* version = "2017.1"
* title = "Community adherence group, Zambia"
* subtitle = "CAG"
* description = "About six stable clients take turns going to the clinic. Whoever goes has their own clinical visit there and collects medicines for all. The group meets in the community to hand them out."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#client-managed-group
* effectivePeriod.start = "2017-08-01"
* relatedArtifact[+]
  * type = #citation
  * display = "Community adherence groups, Zambia"
  * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members"
* relatedArtifact[+]
  * type = #citation
  * display = "Stable on ART, 2016"
  * citation = "WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART"
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(4, 6)
* insert SupplyBuffer(28)
* insert CollectionInTurns
* insert ModelParameter(minMonthsOnArt, Integer, 12, [["Least number of months on ART."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* insert ModelParameter(cd4Above, Decimal, 200, [["A CD4 count above this many cells per microlitre is enough where there is no viral load."]])
* insert ModelParameter(pregnantWomenExcluded, Boolean, true, [["Whether pregnant women are left out. The pilot reports the exclusion as a complaint of the members, so a programme may well set it to false."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * id = "on-art"
    * title = "On ART for 12 months"
    * textEquivalent = "On ART for at least 12 months."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%monthsOnArt >= %minMonthsOnArt"
    * documentation[+]
      * type = #citation
      * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'stable patients'"
    * documentation[+]
      * type = #citation
      * citation = "WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: on ART for at least 1 year"
  * action[+]
    * id = "suppressed"
    * title = "Suppressed"
    * textEquivalent = "The last two viral loads are both below 1000 copies/mL; where there is no viral load at all, the CD4 count is above 200 cells per microlitre."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "iif(%viralLoadTaken, %lastViralLoad < %suppressedBelow and %previousViralLoad < %suppressedBelow, iif(%viralLoadTaken.not(), %lastCd4 > %cd4Above, {}))"
    * documentation[+]
      * type = #citation
      * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'stable patients'"
    * documentation[+]
      * type = #citation
      * citation = "WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: two consecutive viral loads below 1000 copies/mL or, in the absence of viral load monitoring, rising CD4 counts or a CD4 count above 200"
    * insert RecentViralLoads
    * insert RecentCd4
  * action[+]
    * id = "no-current-illness"
    * title = "No current illness"
    * textEquivalent = "No active tuberculosis and no condition that needs regular follow-up."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%activeTb.not() and %conditionNeedingFollowUp.not()"
    * documentation[+]
      * type = #citation
      * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'stable patients'"
    * documentation[+]
      * type = #citation
      * citation = "WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: no current illness"
  * action[+]
    * id = "not-pregnant"
    * title = "Not pregnant"
    * textEquivalent = "Not pregnant, as long as the programme leaves pregnant women out."
    * condition
      * kind = #applicability
      * expression.language = #text/fhirpath
      * expression.expression = "%pregnantWomenExcluded.not() or %pregnant.not()"
    * documentation[+]
      * type = #citation
      * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'patients reported challenges such as eligibility criteria and exclusion of pregnant women from the CAGs'"
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
      * citation = "General knowledge, unconfirmed. The pilot names no reason to leave"
  * action[+]
    * id = "pregnancy"
    * title = "Pregnancy"
    * textEquivalent = "Pregnant, as long as the programme leaves pregnant women out."
    * condition
      * kind = #stop
      * expression.language = #text/fhirpath
      * expression.expression = "%pregnantWomenExcluded and %pregnant"
    * documentation[+]
      * type = #citation
      * citation = "General knowledge, unconfirmed. The pilot says that pregnant women are left out, not that a member who becomes pregnant leaves"
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
* action[+]
  * id = "refill"
  * insert SupplyDays(84, 92)
  * insert Venue(community-venue)
  * insert Venue(home)
  * title = "Refill"
  * description = "A meeting every one to three months; medicines for three months."
  * code = ModelBlock#refill
  * documentation[+]
    * type = #citation
    * citation = "Published descriptions of community adherence groups in Zambia: three-month supply, meetings every one to three months"
  * documentation[+]
    * type = #citation
    * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'they collect drugs for themselves and other CAG members'"
  * timingTiming.repeat
    * frequency = 1
    * period = 1
    * periodMax = 3
    * periodUnit = #mo
  * participant[+]
    * type = #patient
    * role = Cadre#client
  * participant[+]
    * type = #practitioner
    * role = Cadre#community-health-worker
  * action[+]
    * code = ModelActivity#symptom-screen
  * action[+]
    * code = ModelActivity#referral-if-unwell
  * action[+]
    * code = ModelActivity#dispensing
  * action[+]
    * code = ModelActivity#adherence-support
* action[+]
  * id = "consultation"
  * insert Venue(primary-care-clinic)
  * title = "Clinical visit"
  * description = "Twice a year, also when it is not the member's turn to collect."
  * code = ModelBlock#consultation
  * documentation[+]
    * type = #citation
    * citation = "Published descriptions of community adherence groups in Zambia: each member has two clinical visits a year, also when it is not their turn"
  * documentation[+]
    * type = #citation
    * citation = "Pilot of community adherence groups in five facilities in Lusaka, Eastern and Southern Province, Zambia, 2017: focus groups and interviews with health service providers and members: 'six stable patients who visit the clinic on a rotational basis for their clinical visit'"
  * timingTiming.repeat
    * frequency = 1
    * period = 6
    * periodUnit = #mo
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
  * title = "Viral load draw"
  * description = "Once a year, at a clinical visit."
  * code = ModelBlock#viral-load-draw
  * documentation[+]
    * type = #citation
    * citation = "General knowledge, unconfirmed"
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
  * description = "At the clinical visit after the one at which blood was drawn."
  * code = ModelBlock#viral-load-review
  * documentation[+]
    * type = #citation
    * citation = "General knowledge, unconfirmed"
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
