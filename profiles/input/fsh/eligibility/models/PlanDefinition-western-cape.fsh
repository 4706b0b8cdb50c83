Instance: WesternCape
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Adherence club, Western Cape"
Description: "Clubs of 25 to 30 members in the Western Cape. Five sessions a year, two months apart and four over the year end. Blood for the viral load is drawn at month 4, and the member is seen at month 6."
* id = "western-cape"
* insert Definition(WesternCape)
* version = "1"
* title = "Adherence club, Western Cape"
* subtitle = "Western Cape, South Africa"
* description = "Clubs of 25 to 30 members in the Western Cape. Five sessions a year, two months apart and four over the year end. Blood for the viral load is drawn at month 4, and the member is seen at month 6."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert WesternCapeClub
