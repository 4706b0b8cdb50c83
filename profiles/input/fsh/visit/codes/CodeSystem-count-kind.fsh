CodeSystem: CountKind
Id: count-kind
Title: "Kind of count"
Description: "What is counted in the answer to a recorded session."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #members "Members" "Members of the group on the day of the session."
* #told "Told of" "Members whose part in the session was stored."
* #refused "Refused" "Members told of whose part was not stored as something is wrong with it."
* #present "Present" "Members who came."
* #buddy "Buddy came" "Members whose buddy came."
* #collector "Collected for" "Members whose medicines the collector took."
* #late "Came late" "Members who came late."
* #absent "Absent" "Members who were absent."
* #refills "Refills" "Medicines handed out."
* #specimens "Specimens" "Specimens drawn."
* #referrals "Referrals" "Referrals made."
* #screened "Screened" "Members who were screened for symptoms."
* #dispensed-without-screen "Dispensed without screen" "Members who got medicines and were not screened, in person or through a buddy or collector."
