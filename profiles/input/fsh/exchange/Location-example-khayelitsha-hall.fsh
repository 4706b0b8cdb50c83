Instance: example-khayelitsha-hall
InstanceOf: ArtVenue
Usage: #example
Title: "Community hall in Khayelitsha"
Description: "Where the example club meets."
* name = "Example Hall, Khayelitsha"
* managingOrganization = Reference(example-khayelitsha-clinic)
* type = VenueType#community-venue
