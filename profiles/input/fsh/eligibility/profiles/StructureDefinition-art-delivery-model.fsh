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
    SupplyBufferExtension named supplyBuffer 0..1 MS and
    SupplyOverlapExtension named supplyOverlap 0..1 MS and
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
  * participant.role from CadreValues (extensible)
  * action MS
* obeys art-one-block and art-criterion and art-applicability and art-exit
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[groupSize], [[least and greatest number of members.]], [[advises beyond it.]])
* insert Supports(extension[collection], [[who may collect in place of a member, as far as the source says.]], [[refuses who may not; what is not said is not refused.]])
* insert Supports(extension[lateAfter], [[how many days after the session somebody is late and has not missed it.]], [[counts by it who is late and who has missed.]])
* insert Supports(extension[supplyBuffer], [[for how many days of medicines to keep more than is needed.]], [[adds it to what a facility needs.]])
* insert Supports(extension[supplyOverlap], [[of how many days a member may have medicines left when the next are handed out.]], [[advises beyond it.]])
* insert Supports(extension[modelParameter], [[every threshold and switch of the rules.]], [[lets an operator change the value and leaves the rules alone.]])
* insert Supports(url, [[the same for all versions.]], [[knows the model by it.]])
* insert Supports(version, [[another whenever a rule or figure changes.]], [[keeps to the version a group or assessment names.]])
* insert Supports(name, [[for machines.]], [[keeps it.]])
* insert Supports(title, [[for people.]], [[shows it.]])
* insert Supports(status, [[active for one in use.]], [[offers no draft or retired one for a new group.]])
* insert Supports(description, [[what it is, in a sentence or two.]], [[shows it.]])
* insert Supports(effectivePeriod, [[from when to when the version is in force.]], [[takes the version in force on the day, where none is named.]])
* insert Supports(topic, [[the family, or rule set.]], [[lets no group follow a rule set.]])
* insert Supports(relatedArtifact, [[who says so.]], [[shows the citation.]])
* insert Supports(action, [[one for each building block the source tells of.]], [[leaves alone what is not told.]])
* insert Supports(action.extension[supplyDays], [[for how many days one refill is.]], [[advises a refill outside of it.]])
* insert Supports(action.extension[venueType], [[where.]], [[shows it.]])
* insert Supports(action.code, [[which building block.]], [[knows what the action is by it.]])
* insert Supports(action.title, [[for people.]], [[shows it.]])
* insert Supports(action.timing[x], [[how often.]], [[works the next session, consultation and viral load out from it.]])
* insert Supports(action.participant, [[who.]], [[shows it.]])
* insert Supports(action.action, [[criteria, or what is done.]], [[evaluates each criterion, and shows what is done.]])
