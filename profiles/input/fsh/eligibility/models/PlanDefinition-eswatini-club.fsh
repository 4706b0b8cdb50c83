Instance: EswatiniClub
InstanceOf: ArtDeliveryModel
Usage: #definition
Title: "Treatment club, Eswatini"
Description: "Clubs of 20 to 30 members whose viral load is suppressed, at the facility, every three months."
* id = "eswatini-club"
* insert Definition(EswatiniClub)
* version = "1"
* title = "Treatment club, Eswatini"
* subtitle = "Eswatini (Swaziland)"
* description = "Clubs of 20 to 30 members whose viral load is suppressed, at the facility, every three months."
* type = $PLAN_TYPE#clinical-protocol
* topic = ModelFamily#hcw-managed-group
* insert About([["Treatment clubs, Eswatini"]], [["Published description of the treatment clubs, Eswatini (Swaziland)"]])
* insert About([["Size of a group"]], [["Published description of the treatment clubs, Eswatini (Swaziland): 20 to 30 members"]])
* insert About([["Buffer of supplies"]], [["General knowledge, unconfirmed: a facility keeps antiretrovirals for four weeks more than it needs"]])
* insert GroupSize(20, 30)
* insert SupplyBuffer(28)
* insert ModelParameter(suppressedBelow, Decimal, 1000, [["A viral load below this many copies/mL is suppressed."]])
* action[+]
  * id = "eligibility"
  * title = "Who may join"
  * code = ModelBlock#eligibility
  * action[+]
    * insert Criterion(suppressed, [["Suppressed"]], [["The last viral load is below 1000 copies/mL."]], [["%lastViralLoad < %suppressedBelow"]])
    * insert RecentViralLoads
    * insert Cites([["Published description of the treatment clubs, Eswatini (Swaziland): viral load below 1000"]])
  * insert NoActiveTuberculosis
* action[+]
  * id = "exit"
  * title = "Who leaves"
  * code = ModelBlock#exit
  * action[+]
    * insert ExitCriterion(viraemia, [["Viraemia"]], [["The last viral load is 1000 copies/mL or more: back to the clinic."]], [["%lastViralLoad >= %suppressedBelow"]])
    * insert Cites([["General knowledge, unconfirmed: who leaves goes back to the clinic; that it is for the viral load is read from who may join"]])
  * insert LeavesForTuberculosis
* action[+]
  * insert Block(refill, [["Refill"]], [["A session at the facility every three months."]])
  * insert SupplyDays(84, 92)
  * insert Venue(primary-care-clinic)
  * insert Cites([["Published description of the treatment clubs, Eswatini (Swaziland): 3-monthly, at the facility"]])
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
