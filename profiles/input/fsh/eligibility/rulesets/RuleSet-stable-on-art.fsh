// what WHO called stable on ART in 2016, but for the time on ART
RuleSet: StableOnArtCriteria
* action[+]
  * insert Criterion(no-adverse-reaction, [["No adverse reaction"]], [["No adverse drug reaction that needs monitoring."]], [["%adverseReaction.not()"]])
  * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: no adverse drug reactions that require regular monitoring"]])
  * insert Cites([["Which reactions these are (value set adverse-drug-reaction), and that those of six months count: general knowledge, unconfirmed"]])
* action[+]
  * insert Criterion(no-current-illness, [["No current illness"]], [["No current illness."]], [["%currentIllness.not()"]])
  * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: no current illness"]])
  * insert Cites([["Which illnesses these are (value set current-illness): general knowledge, unconfirmed"]])
* action[+]
  * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant."]], [["%pregnant.not()"]])
  * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: no current pregnancy"]])
* action[+]
  * insert Criterion(good-adherence, [["Good adherence"]], [["Adherence is good."]], [["%goodAdherence"]])
  * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: good adherence"]])
* action[+]
  * insert Criterion(suppressed, [["Suppressed"]], [["The last two viral loads are both below 1000 copies/mL; where there is no viral load at all, the CD4 count is above 200 cells per microlitre."]], [["iif(%viralLoadTaken, %lastViralLoad < %suppressedBelow and %previousViralLoad < %suppressedBelow, iif(%viralLoadTaken.not(), %lastCd4 > %cd4Above, {}))"]])
  * insert RecentViralLoads
  * insert RecentCd4
  * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: two consecutive undetectable viral loads or, without viral load, rising CD4 counts or a CD4 count above 200. That CD4 counts rise is not read: no fact tells it"]])
  * insert Cites([["1000 copies/mL: the threshold of the same guidelines. General knowledge, unconfirmed"]])

// what the rules of StableOnArtCriteria compare with
RuleSet: StableOnArtParameters
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* insert ModelParameter(cd4Above, Decimal, 200, [["A CD4 count above this many cells per microlitre is enough where there is no viral load."]])
