Extension: VenueExtension
Id: venue
Title: "Venue"
Description: "Where the group meets."
Context: Group
* insert Structure
* value[x] only Reference(Location)
* value[x] 1..1
