// who is eligible by Mozambique's rules, but for the time on ART; year is that of the rules
RuleSet: MozambiqueCriteria(year)
* action[+]
  * insert Criterion(old-enough, [["2 years or older"]], [["2 years of age or older, in completed years."]], [["%age >= %minAge"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: age 2 or older"]])
* action[+]
  * insert Criterion(suppressed, [["Suppressed"]], [["The viral load of the last 12 months is below 1000 copies/mL. Without one: at 5 to 9 years of age the CD4 count is above 200 cells per microlitre; at 2 to 4 years it is above 750, or the CD4 percentage above 15."]], [["iif(%viralLoadDue, (%age > %youngestTo and %age <= %childTo and %lastCd4 > %cd4OfChildren) or (%age >= %minAge and %age <= %youngestTo and (%lastCd4 > %cd4OfYoungest or %lastCd4Percent > %cd4PercentOfYoungest)), %lastViralLoad < %suppressedBelow)"]])
  * insert RecentViralLoads
  * insert RecentCd4
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: last viral load in 12 months below 1000, or no viral load in 12 months and (age 5-9 and CD4 above 200, or age 2-4 and CD4 above 750 or CD4% above 15)"]])
* action[+]
  * insert Criterion(not-pregnant, [["Not pregnant"]], [["Not pregnant in the last 9 months."]], [["%pregnant.not()"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: not pregnant in 9 months"]])
* action[+]
  * insert Criterion(not-breastfeeding, [["Not breastfeeding"]], [["Not breastfeeding in the last 18 months."]], [["%breastfeeding.not()"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: not breastfeeding in 18 months"]])
* action[+]
  * insert Criterion(no-tb-treatment, [["No treatment of tuberculosis"]], [["No treatment of tuberculosis in the last 7 months."]], [["%onTbTreatment.not() and iif(%monthsSinceTbTreatment.exists(), %monthsSinceTbTreatment >= %minMonthsSinceTbTreatment, true)"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: no TB treatment in 7 months"]])
* action[+]
  * insert Criterion(not-interrupted, [["Treatment not interrupted"]], [["Treatment was not interrupted in the last 6 months."]], [["%interrupted.not()"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: not interrupted or returned in the previous period. The period is read as the 6 months before"]])
* action[+]
  * insert Criterion(no-kaposi-sarcoma, [["No Kaposi sarcoma"]], [["Never had Kaposi sarcoma."]], [["%kaposiSarcoma.not()"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: no Kaposi sarcoma ever"]])
* action[+]
  * insert Criterion(no-adverse-reaction, [["No adverse reaction"]], [["No adverse drug reaction in the last 6 months."]], [["%adverseReaction.not()"]])
  * insert Cites([["Read in a public national system, Mozambique: rules of {year}: no listed adverse reaction in 6 months"]])
  * insert Cites([["The list (value set adverse-drug-reaction): general knowledge, unconfirmed"]])

// what the rules of MozambiqueCriteria compare with
RuleSet: MozambiqueParameters
* insert ModelParameter(minAge, Integer, 2, [["Least age in completed years."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* insert ModelParameter(youngestTo, Integer, 4, [["Greatest age of the youngest children, in completed years."]])
* insert ModelParameter(childTo, Integer, 9, [["Greatest age of the older children, in completed years."]])
* insert ModelParameter(cd4OfChildren, Decimal, 200, [["A CD4 count above this many cells per microlitre is enough for the older children where no viral load was taken for 12 months."]])
* insert ModelParameter(cd4OfYoungest, Decimal, 750, [["The same, for the youngest children."]])
* insert ModelParameter(cd4PercentOfYoungest, Decimal, 15, [["A CD4 percentage above this is enough as well, for the youngest children."]])
* insert ModelParameter(minMonthsSinceTbTreatment, Integer, 7, [["Least number of months since the last day of treatment of tuberculosis."]])
