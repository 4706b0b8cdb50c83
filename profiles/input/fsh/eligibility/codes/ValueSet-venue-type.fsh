ValueSet: VenueTypeValues
Id: venue-type
Title: "Venue type"
Description: "Every code of the code system of the same name: where it happens: the \"where\" of a delivery model."
* insert Terminology
* include codes from system VenueType
