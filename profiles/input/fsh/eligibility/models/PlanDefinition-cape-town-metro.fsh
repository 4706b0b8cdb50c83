Instance: CapeTownMetro
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Adherence club, Cape Town Metro"
Description: "Clubs of 25 to 30 members in Cape Town Metro, Western Cape. Five sessions a year, two months apart and four over the year end. Blood for the viral load is drawn at month 4, and the member is seen at month 6."
* id = "cape-town-metro"
* insert Definition(CapeTownMetro)
* version = "1"
* title = "Adherence club, Cape Town Metro"
* subtitle = "Cape Town Metro, South Africa"
* description = "Clubs of 25 to 30 members in Cape Town Metro, Western Cape. Five sessions a year, two months apart and four over the year end. Blood for the viral load is drawn at month 4, and the member is seen at month 6."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert WesternCapeClub
