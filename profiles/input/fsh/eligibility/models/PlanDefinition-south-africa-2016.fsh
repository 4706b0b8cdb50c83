Instance: SouthAfrica2016
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Suppressed, South Africa, 2016"
Description: "Whose viral load allows a delivery model by the South African rules of 2016: two viral loads below 400 copies/mL."
* id = "south-africa-2016"
* insert VersionOf(south-africa, SouthAfrica2016)
* version = "2016"
* title = "Suppressed, South Africa, 2016"
* subtitle = "South Africa"
* description = "Whose viral load allows a delivery model by the South African rules of 2016: two viral loads below 400 copies/mL."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2016-01-01"
* effectivePeriod.end = "2018-12-31"
* insert About([["South Africa, 2016"]], [["Published description: South Africa, 2016"]])
* insert ModelParameter(suppressedBelow, Decimal, 400, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(two-suppressed-viral-loads, [["Two suppressed viral loads"]], [["The last two viral loads are both below 400 copies/mL."]], [["%lastViralLoad < %suppressedBelow and %previousViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["Published description: South Africa, 2016: two viral loads below 400"]])
