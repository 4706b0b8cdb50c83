CodeSystem: UgandaEmr
Id: uganda-emr
Title: "UgandaEMR codes in use"
Description: "The codes of UgandaEMR for models of differentiated service delivery. UgandaEMR publishes no URL for its dictionary: this one stands in for it."
* insert Part
* #165138 "Facility-based individual management (FBIM)" "Each client alone, at the facility."
* #165139 "Fast track drug refill (FTDR)" "Refills at the pharmacy without a consultation."
* #165140 "Facility-based group (FBG)" "A group at the facility."
* #165141 "Community client-led ART delivery (CCLAD)" "A group of clients who take turns."
* #165142 "Community drug distribution point (CDDP)" "Refills at a place in the community."
