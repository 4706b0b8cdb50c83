Profile: ArtGroup
Parent: Group
Id: art-group
Title: "Group"
Description: "A group in which antiretroviral treatment is delivered: an adherence club, a community adherence group. Its members carry dates; who runs it is in its care team."
* insert Structure
* extension contains
    DeliveryModelExtension named deliveryModel 1..1 MS and
    VenueExtension named venue 0..1 MS and
    CapacityExtension named capacity 0..1 MS and
    DissolvedExtension named dissolved 0..1 MS
* identifier MS
* active 1..1 MS
* active ^short = "Whether the group meets; false when it was dissolved"
* type = #person (exactly)
* actual = true (exactly)
* code MS
* code from ModelFamilyValues (extensible)
* name 1..1 MS
* managingEntity MS
* managingEntity only Reference(Organization)
* managingEntity ^short = "Facility that answers for the group"
* member MS
  * entity only Reference(Patient)
  * entity MS
  * period 1..1 MS
  * period ^short = "From when to when the client is a member; the last day belongs to it. A client who comes back has an entry for each time"
    * start 1..1 MS
    * end MS
