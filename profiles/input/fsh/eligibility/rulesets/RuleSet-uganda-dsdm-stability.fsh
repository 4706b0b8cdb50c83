// who is stable by Uganda's rules of differentiated service delivery
RuleSet: UgandaStabilityCriteria
* action[+]
  * insert Criterion(recent-viral-load, [["Viral load of the last 12 months"]], [["There is a viral load, and the last is at most 12 months old, to the day."]], [["%viralLoadAge <= %viralLoadWithinMonths"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: a viral load exists and is at most 12 months old"]])
* action[+]
  * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is 999 copies/mL or less."]], [["%lastViralLoad <= %suppressedUpTo"]])
  * insert RecentViralLoads
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: viral load at most 999"]])
* action[+]
  * insert Criterion(not-third-line, [["Not third line"]], [["Not on a third line regimen."]], [["%regimenLine < 3"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: not third line"]])
* action[+]
  * insert Criterion(adherence-not-poor, [["Adherence not poor"]], [["Adherence was not found poor in the last 6 months."]], [["%poorAdherence.not()"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: adherence in 6 months not poor"]])
* action[+]
  * insert Criterion(who-stage, [["WHO stage 1 or 2"]], [["WHO clinical stage 1 or 2."]], [["%whoStage <= %maxWhoStage"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: WHO stage 1 or 2"]])
* action[+]
  * insert Criterion(same-regimen, [["Same regimen for 6 months"]], [["On the same regimen for at least 6 months; a switch to dolutegravir is no break."]], [["%monthsOnRegimenIgnoringDtgSwitch >= %minMonthsOnRegimen"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: same regimen for at least 6 months, a switch to DTG counts as unbroken"]])
* action[+]
  * insert Criterion(tb-treatment, [["Two months of tuberculosis treatment"]], [["Not on treatment of tuberculosis, or on it for at least 2 months."]], [["%activeTb.not() or (%onTbTreatment and %monthsOnTbTreatment >= %minMonthsOnTbTreatment)"]])
  * insert Cites([["Read in a public national system, Uganda: DSDM stability: on TB treatment for at least 2 months"]])

// what the rules of UgandaStabilityCriteria compare with
RuleSet: UgandaStabilityParameters
* insert ModelParameter(viralLoadWithinMonths, Integer, 12, [["Greatest age of the last viral load, in completed months."]])
* insert ModelParameter(suppressedUpTo, Decimal, 999, [["A viral load of at most this many copies/mL is suppressed."]])
* insert ModelParameter(maxWhoStage, Integer, 2, [["Greatest WHO clinical stage."]])
* insert ModelParameter(minMonthsOnRegimen, Integer, 6, [["Least number of months on the same regimen."]])
* insert ModelParameter(minMonthsOnTbTreatment, Integer, 2, [["Least number of months on treatment of tuberculosis, for who is on it."]])
