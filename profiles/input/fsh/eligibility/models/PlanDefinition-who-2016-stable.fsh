Instance: Who2016Stable
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Stable on ART, WHO 2016"
Description: "Who is stable on ART, as the World Health Organization said in 2016: on ART for a year, doing well, and suppressed."
* id = "who-2016-stable"
* insert VersionOf(who-established, Who2016Stable)
* version = "2016"
* title = "Stable on ART, WHO 2016"
* description = "Who is stable on ART, as the World Health Organization said in 2016: on ART for a year, doing well, and suppressed."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2016-01-01"
* effectivePeriod.end = "2020-12-31"
* insert About([["Stable on ART, 2016"]], [["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART"]])
* insert ModelParameter(minMonthsOnArt, Integer, 12, [["Least number of months on ART."]])
* insert StableOnArtParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 12 months"]], [["On ART for at least 12 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["Published description: WHO, Consolidated guidelines on the use of antiretroviral drugs for treating and preventing HIV infection, 2nd edition, 2016: definition of clients stable on ART: on ART for at least 1 year"]])
  * insert StableOnArtCriteria
