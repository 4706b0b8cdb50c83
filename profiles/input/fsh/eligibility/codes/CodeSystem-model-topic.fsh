CodeSystem: ModelTopic
Id: model-topic
Title: "Topic of a delivery model"
Description: "What a PlanDefinition is about that belongs to no family of delivery models."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #rule-set "Rule set" "Rules of eligibility that a country or the World Health Organization publishes, for any delivery model: it says who, and not when, where and by whom. No group follows it."
