Profile: ArtVenue
Parent: Location
Id: art-venue
Title: "Venue"
Description: "Where a group meets: at the clinic, in a hall, at the home of a member."
* insert Structure
* name 1..1
* type from VenueTypeValues (extensible)
* managingOrganization only Reference(Organization)
// must be supported: what who sends does, and what who receives does
* insert Supports(status, [[inactive of a place where nobody meets any more.]], [[plans no session there.]])
* insert Supports(name, [[what to call it; no name of a member whose home it is.]], [[shows it to who runs the group.]])
* insert Supports(type, [[clinic, community venue or home.]], [[compares it with what the delivery model says.]])
* insert Supports(managingOrganization, [[the facility whose groups meet there.]], [[lists the venue there.]])
