Profile: ArtDeliveryModel
Parent: PlanDefinition
Id: art-delivery-model
Title: "Delivery model"
Description: "A way of delivering antiretroviral treatment, as data: who may join, who leaves, and the field's own building blocks (when, where, who, what) of refills, consultations and tests. A country adds or changes a model by adding a PlanDefinition. What the source does not say is left out: a rule set of a country has eligibility alone."
* insert Structure
* extension contains
    GroupSizeExtension named groupSize 0..1 MS and
    CollectionExtension named collection 0..1 MS and
    LateAfterExtension named lateAfter 0..1 MS and
    ModelParameterExtension named modelParameter 0..* MS
* url 1..1 MS
* version 1..1 MS
* name 1..1 MS
* title 1..1 MS
* status MS
* description 1..1 MS
* effectivePeriod MS
* topic 1..1 MS
* topic from ModelTopicValues (extensible)
* topic ^short = "Family of the delivery model, or rule set"
* relatedArtifact MS
* action 1..* MS
  * extension contains
      SupplyDaysExtension named supplyDays 0..1 MS and
      VenueTypeExtension named venueType 0..* MS
  * code 1..1 MS
  * code from ModelBlockValues (required)
  * title MS
  * timing[x] MS
  * timing[x] only Timing
  * participant MS
  * action MS
* obeys art-one-block and art-criterion and art-applicability and art-exit
