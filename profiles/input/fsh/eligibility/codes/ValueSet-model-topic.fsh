ValueSet: ModelTopicValues
Id: model-topic
Title: "Topic of a delivery model"
Description: "The families of delivery models, and rule sets that belong to none."
* insert Terminology
* include codes from system ModelFamily
* include codes from system ModelTopic
