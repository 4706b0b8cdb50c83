Instance: example-lusaka-home
InstanceOf: ArtVenue
Usage: #example
Title: "Home in Lusaka"
Description: "Where the example community adherence group meets."
* name = "Example home of a member, Lusaka"
* managingOrganization = Reference(example-lusaka-clinic)
* type = VenueType#home
