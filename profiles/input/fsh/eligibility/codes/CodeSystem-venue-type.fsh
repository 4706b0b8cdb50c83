CodeSystem: VenueType
Id: venue-type
Title: "Venue type"
Description: "Where it happens: the \"where\" of a delivery model."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #primary-care-clinic "Primary care clinic" "A primary care clinic."
* #community-venue "Community venue" "A hall, church, school or other place in the community."
* #home "Home" "The home of a client."
