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
  * entity obeys art-identified
  * period 1..1 MS
  * period ^short = "From when to when the client is a member; the last day belongs to it. A client who comes back has an entry for each time"
    * start 1..1 MS
    * end MS
* obeys art-member-once and art-dissolved
// must be supported: what who sends does, and what who receives does
* insert Supports(extension[deliveryModel], [[the canonical URL of the PlanDefinition the group follows, with a version (url|version) where it keeps to one.]], [[takes from it when the group meets, who may join, for how long is supplied, and who may collect.]])
* insert Supports(extension[venue], [[where the group meets, if it is always the same place.]], [[is the place of a session that names none.]])
* insert Supports(extension[capacity], [[how many members there is room for, where that is not what the delivery model says.]], [[lets nobody in beyond it unless told to, and advises when it is passed.]])
* insert Supports(extension[dissolved], [[the last day and the reason, of a group that does not meet any more; active is then false.]], [[takes no session after that day, and keeps what was before.]])
* insert Supports(identifier, [[the number of the club in the facility's own list.]], [[finds the group by it.]])
* insert Supports(active, [[true as long as the group meets.]], [[lists no session to come of one that does not.]])
* insert Supports(code, [[the family of the delivery model.]], [[counts groups by it; the rules come from the delivery model.]])
* insert Supports(name, [[what everybody calls the group; no name of a member, and nothing of the treatment.]], [[shows it to who runs the group.]])
* insert Supports(managingEntity, [[the facility that answers for the group.]], [[sends lists and reports of the group there.]])
* insert Supports(member, [[an entry for each time that somebody is a member, those who left included; never a shorter list than the one that was read.]], [[refuses an update that forgets somebody, and gives the list to nobody who asks about a client.]])
* insert Supports(member.entity, [[the client.]], [[knows the member by it, by no position in the list.]])
* insert Supports(member.period, [[from when to when; end only when it is known.]], [[answers who was a member on a day, both days included.]])
* insert Supports(member.period.start, [[the first day.]], [[counts nobody before it.]])
* insert Supports(member.period.end, [[the last day, of who has left.]], [[counts nobody after it.]])
