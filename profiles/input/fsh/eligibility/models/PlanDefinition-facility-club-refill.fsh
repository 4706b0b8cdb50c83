Instance: FacilityClubRefill
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Facility-based health care worker-led club refill"
Description: "Clubs of 20 to 30 members whose viral load is suppressed, led by a health care worker at the facility, every three months."
* id = "facility-club-refill"
* insert Definition(FacilityClubRefill)
* version = "1"
* title = "Facility-based health care worker-led club refill"
* description = "Clubs of 20 to 30 members whose viral load is suppressed, led by a health care worker at the facility, every three months."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Facility-based health care worker-led club refill"]], [["Differentiated service delivery: health care worker-managed group, South Africa (differentiatedcare.org), which names it among its variations. What is said of it here: general knowledge, unconfirmed"]])
* insert About([["Size of a group"]], [["General knowledge, unconfirmed: 20 to 30 members"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert About([["Overlap of supplies"]], [["General knowledge, unconfirmed: medicines for four weeks may be left when the next are handed out"]])
* insert GroupSize(20, 30)
* insert SupplyBuffer(28)
* insert SupplyOverlap(28)
* insert ModelParameter(minMonthsOnArt, Integer, 6, [["Least number of months on ART."]])
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(on-art, [["On ART for 6 months"]], [["On ART for at least 6 months."]], [["%monthsOnArt >= %minMonthsOnArt"]])
    * insert Cites([["General knowledge, unconfirmed: at least 6 months on ART"]])
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is below 1000 copies/mL."]], [["%lastViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["General knowledge, unconfirmed: viral load below 1000"]])
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * insert LeavesForViraemia([["The last viral load is not suppressed: to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["A session every three months, at the facility."]])
  * insert SupplyDays(84, 92)
  * insert Venue(primary-care-clinic)
  * insert Cites([["General knowledge, unconfirmed: 3-monthly, facility"]])
  * insert Every(3, mo)
  * insert Does(dispensing)
* action[+]
  * insert Block(consultation, [["Clinical consultation"]], [["Once a year."]])
  * insert Cites([["General knowledge, unconfirmed: yearly"]])
  * insert Every(1, a)
* action[+]
  * insert Block(viral-load-draw, [["Viral load draw"]], [["Once a year."]])
  * insert Cites([["General knowledge, unconfirmed: yearly"]])
  * insert Every(1, a)
  * insert Does(specimen-collection)
