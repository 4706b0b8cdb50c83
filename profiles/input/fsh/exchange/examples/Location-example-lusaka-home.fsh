Instance: example-lusaka-home
InstanceOf: ArtVenue
Usage: #example
Title: "Home in Lusaka"
Description: "A member's home, the venue of the group in Lusaka."
* name = "Example home of a member, Lusaka"
* managingOrganization = Reference(example-lusaka-clinic)
* type = VenueType#home
