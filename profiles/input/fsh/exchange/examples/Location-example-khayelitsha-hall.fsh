Instance: example-khayelitsha-hall
InstanceOf: ArtVenue
Usage: #example
Title: "Community hall in Khayelitsha"
Description: "A community hall, the venue of the club. Its name does not say what the club is for."
* name = "Example Hall, Khayelitsha"
* managingOrganization = Reference(example-khayelitsha-clinic)
* type = VenueType#community-venue
