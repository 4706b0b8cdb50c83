CodeSystem: ModelKey
Id: model-key
Title: "Delivery models of this package"
Description: "The delivery models of this package that groups follow, by the ids of their PlanDefinitions: for where a code is wanted and not a canonical URL, as in a concept map. A country's own models have a code system of its own."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #cape-town-metro "Adherence club, Cape Town Metro" "The delivery model PlanDefinition/cape-town-metro."
* #eswatini-club "Treatment club, Eswatini" "The delivery model PlanDefinition/eswatini-club."
* #facility-club-refill "Facility-based health care worker-led club refill" "The delivery model PlanDefinition/facility-club-refill."
* #hcw-community-art-group "Health care worker-led community ART group" "The delivery model PlanDefinition/hcw-community-art-group."
* #hcw-managed-group-2021 "Health care worker-managed group, later text" "The delivery model PlanDefinition/hcw-managed-group-2021."
* #hcw-managed-group "Health care worker-managed group" "The delivery model PlanDefinition/hcw-managed-group."
* #khayelitsha-6-month "Adherence club with six-month refills, Khayelitsha" "The delivery model PlanDefinition/khayelitsha-6-month."
* #khayelitsha-pilot "Adherence club, Khayelitsha, pilot" "The delivery model PlanDefinition/khayelitsha-pilot."
* #khayelitsha-youth "Youth club, Khayelitsha" "The delivery model PlanDefinition/khayelitsha-youth."
* #khayelitsha "Adherence club, Khayelitsha" "The delivery model PlanDefinition/khayelitsha."
* #lesotho-cag "Community ART group, Lesotho" "The delivery model PlanDefinition/lesotho-cag."
* #mozambique-gaac "Community ART support group, Mozambique" "The delivery model PlanDefinition/mozambique-gaac."
* #teen-club "Teen Club" "The delivery model PlanDefinition/teen-club."
* #uganda-cclad "Community client-led ART delivery, Uganda" "The delivery model PlanDefinition/uganda-cclad."
* #western-cape "Adherence club, Western Cape" "The delivery model PlanDefinition/western-cape."
* #zambia-cag "Community adherence group, Zambia" "The delivery model PlanDefinition/zambia-cag."
* #zambia-uag "Urban adherence group, Lusaka" "The delivery model PlanDefinition/zambia-uag."
* #zimbabwe-carg "Community ART refill group, Zimbabwe" "The delivery model PlanDefinition/zimbabwe-carg."
