Extension: CollectionExtension
Id: collection
Title: "Collection"
Description: "Who may collect medicines in place of a member. What the source does not say is left out; it is not forbidden."
Context: PlanDefinition
* insert Structure
* extension contains
    buddyAllowed 0..1 and
    maxBuddyInARow 0..1 and
    collectorAllowed 0..1
* extension[buddyAllowed] ^short = "Whether a friend or relative may collect; they may when it is not there"
* extension[buddyAllowed].value[x] only boolean
* extension[buddyAllowed].value[x] 1..1
* extension[maxBuddyInARow] ^short = "How many sessions in a row a buddy may collect; no limit when it is not there"
* extension[maxBuddyInARow].value[x] only positiveInt
* extension[maxBuddyInARow].value[x] 1..1
* extension[collectorAllowed] ^short = "Whether the members take turns collecting for all; not refused when it is not there"
* extension[collectorAllowed].value[x] only boolean
* extension[collectorAllowed].value[x] 1..1
