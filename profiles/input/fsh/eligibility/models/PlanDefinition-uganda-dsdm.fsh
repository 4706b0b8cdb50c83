Instance: UgandaDsdm
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "DSDM stability, Uganda"
Description: "Who is stable by Uganda's rules of differentiated service delivery. Each criterion that is not met gives a reason, and a clinician may override the outcome. Pregnancy is not asked for."
* id = "uganda-dsdm"
* insert Definition(UgandaDsdm)
* version = "1"
* title = "DSDM stability, Uganda"
* subtitle = "Uganda"
* description = "Who is stable by Uganda's rules of differentiated service delivery. Each criterion that is not met gives a reason, and a clinician may override the outcome. Pregnancy is not asked for."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelTopic#rule-set
* insert About([["DSDM stability, Uganda"]], [["Read in a public national system, Uganda: DSDM stability"]])
* insert UgandaStabilityParameters
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * insert UgandaStabilityCriteria
