// who must not sit in a group room, whatever else the model asks for
RuleSet: NoActiveTuberculosis
* action[+]
  * insert Criterion(no-active-tb, [["No active tuberculosis"]], [["No active tuberculosis."]], [["%activeTb.not()"]])
  * insert Cites([["General knowledge, unconfirmed: whoever has tuberculosis is treated at the clinic, and infects others in a group; the source asks for clients who are stable"]])

// who leaves because of tuberculosis
RuleSet: LeavesForTuberculosis
* action[+]
  * insert ExitCriterion(active-tb, [["Active tuberculosis"]], [["Active tuberculosis: to the clinic until treatment is over."]], [["%activeTb"]])
  * insert Cites([["General knowledge, unconfirmed: whoever has tuberculosis is treated at the clinic, and infects others in a group"]])

// who leaves because of a viral load; rule compares with a parameter of the model
RuleSet: LeavesForViraemia(text, rule)
* action[+]
  * insert ExitCriterion(viraemia, [["Viraemia"]], {text}, {rule})
  * insert Cites([["General knowledge, unconfirmed: a client whose viral load is high needs counselling, a repeated test and a clinician before another refill in a group"]])

// how old a viral load may be that a model reads
RuleSet: RecentViralLoads
* insert EvidenceWithin(lastViralLoad, 18)
* insert EvidenceWithin(previousViralLoad, 30)
* insert Cites([["A viral load no older than 18 months, the one before no older than 30: general knowledge, unconfirmed: viral loads are taken once a year, with half a year of grace"]])

// how old a CD4 count may be that a model reads
RuleSet: RecentCd4
* insert EvidenceWithin(lastCd4, 12)
* insert EvidenceWithin(lastCd4Percent, 12)
* insert Cites([["A CD4 count no older than 12 months: general knowledge, unconfirmed"]])
