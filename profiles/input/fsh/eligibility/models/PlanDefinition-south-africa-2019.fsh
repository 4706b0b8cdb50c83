Instance: SouthAfrica2019
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Suppressed, South Africa, 2019"
Description: "Whose viral load allows a delivery model by the South African rules from 2019: below 50 copies/mL."
* id = "south-africa-2019"
* insert VersionOf(south-africa, SouthAfrica2019)
* version = "2019"
* title = "Suppressed, South Africa, 2019"
* subtitle = "South Africa"
* description = "Whose viral load allows a delivery model by the South African rules from 2019: below 50 copies/mL."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* effectivePeriod.start = "2019-01-01"
* insert About([["South Africa, 2019"]], [["General knowledge, unconfirmed: South Africa, standard operating procedures from 2019"]])
* insert ModelParameter(suppressedBelow, Decimal, 50, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is below 50 copies/mL."]], [["%lastViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["General knowledge, unconfirmed: South Africa, standard operating procedures from 2019: viral load below 50"]])
