Instance: UgandaCclad
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Community client-led ART delivery, Uganda"
Description: "Groups of three to ten clients who are stable by Uganda's rules and take turns collecting medicines for all. Each is seen at the clinic at least every six months."
* id = "uganda-cclad"
* insert Definition(UgandaCclad)
* version = "1"
* title = "Community client-led ART delivery, Uganda"
* subtitle = "CCLAD"
* description = "Groups of three to ten clients who are stable by Uganda's rules and take turns collecting medicines for all. Each is seen at the clinic at least every six months."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#client-managed-group
* insert About([["Who may join"]], [["Read in a public national system, Uganda: DSDM stability"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 3 to 10 members"]])
* insert About([["Collection"]], [["General knowledge, unconfirmed: the members take turns"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(3, 10)
* insert SupplyBuffer(28)
* insert CollectionInTurns
* insert UgandaStabilityParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * insert UgandaStabilityCriteria
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad > %suppressedUpTo"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(consultation, [["Clinical visit"]], [["Each member at least every six months."]])
  * insert Cites([["General knowledge, unconfirmed: at least every 6 months"]])
  * insert Every(6, mo)
