Instance: Who2021Established
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Established on ART, WHO 2021"
Description: "Who is established on ART, as the World Health Organization says since 2021: on ART for six months, not ill, understanding that ART is for life, and suppressed. A chronic condition under control is no illness. Clients on second or third line, children, adolescents, pregnant and breastfeeding women are included."
* id = "who-2021-established"
* insert VersionOf(who-established, Who2021Established)
* version = "2021"
* title = "Established on ART, WHO 2021"
* description = "Who is established on ART, as the World Health Organization says since 2021: on ART for six months, not ill, understanding that ART is for life, and suppressed. A chronic condition under control is no illness. Clients on second or third line, children, adolescents, pregnant and breastfeeding women are included."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2021-01-01"
* insert About([["Established on ART, 2021"]], [["WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, 2021: clients established on ART. General knowledge, unconfirmed"]])
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* insert ModelParameter(recentWithinMonths, Integer, 6, [["A viral load taken less than this many months ago counts."]])
* insert ModelParameter(cd4Above, Decimal, 200, [["A CD4 count above this many cells per microlitre is enough where there is no viral load that counts."]])
* insert ModelParameter(cd4AboveInChildren, Decimal, 350, [["The same, for children of the ages that follow."]])
* insert ModelParameter(childFrom, Integer, 3, [["Least age of these children, in completed years."]])
* insert ModelParameter(childTo, Integer, 5, [["Greatest age of these children, in completed years."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 6 months"]], [["On ART for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, 2021: clients established on ART. General knowledge, unconfirmed: on ART for at least 6 months"]])
  * action[+]
    * insert Criterion(no-current-illness, [["No current illness"]], [["No current illness; a chronic condition under control is none."]], [["%currentIllness.not()"]])
    * insert Cites([["WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, 2021: clients established on ART. General knowledge, unconfirmed: no current illness, which does not include well-controlled chronic conditions"]])
    * insert Cites([["Which illnesses these are (value set current-illness): general knowledge, unconfirmed"]])
  * action[+]
    * insert Criterion(understands-lifelong-adherence, [["Understands lifelong adherence"]], [["Understands that ART is for life: shown by good adherence, not by poor adherence; anything else has to be asked."]], [["iif(%goodAdherence, true, iif(%poorAdherence, false, {}))"]])
    * insert Cites([["WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, 2021: clients established on ART. General knowledge, unconfirmed: good understanding of lifelong adherence. No fact tells what a client understands: the adherence that was recorded is taken for it"]])
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["A viral load of the past 6 months is below 1000 copies/mL; without one, the CD4 count is above 200 cells per microlitre, at 3 to 5 years of age above 350."]], [["iif(%viralLoadTaken, iif(%lastViralLoad >= %suppressedBelow, false, iif(%viralLoadAge <= %recentWithinMonths, %lastViralLoad < %suppressedBelow, {})), iif(%viralLoadTaken.not(), %lastCd4 > %cd4AboveInChildren or (%lastCd4 > %cd4Above and (%age < %childFrom or %age > %childTo)), {}))"]])
    * insert RecentViralLoads
    * insert RecentCd4
    * insert Cites([["WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, 2021: clients established on ART. General knowledge, unconfirmed: at least one suppressed viral load within the past 6 months, or a CD4 count above 200 (above 350 at age 3-5). The CD4 count is asked only where there is no viral load of these months"]])
