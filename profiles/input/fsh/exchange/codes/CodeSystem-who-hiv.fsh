CodeSystem: WhoHiv
Id: who-hiv
Title: "Codes of the WHO SMART HIV guideline in use"
Description: "The codes of the data dictionary of the WHO SMART HIV guideline that ART Groups uses, so that they can be checked where the guideline itself is not at hand."
* insert Fragment
* ^supplements = $WHO_HIV
* ^copyright = "World Health Organization, SMART Guidelines HIV. Licence: CC BY-NC-SA 3.0 IGO."
* #HIV.D.DE42 "Established on ART" "Whether the client is established on antiretroviral treatment."
* #HIV.D.DE760 "Eligible for DSD" "Whether the client is eligible for a model of differentiated service delivery."
* #HIV.D.DE761 "Date assessed for DSD eligibility" "When it was assessed whether the client is eligible."
* #HIV.D.DE762 "Enrolled in DSD ART model" "Whether the client is enrolled in a model of differentiated service delivery."
* #HIV.D.DE763 "DSD ART start date" "Since when."
* #HIV.D.DE765 "Fast track ART refill" "Model of differentiated service delivery: Fast track ART refill."
* #HIV.D.DE766 "Facility adherence club" "Model of differentiated service delivery: Facility adherence club."
* #HIV.D.DE767 "Community ART distribution point" "Model of differentiated service delivery: Community ART distribution point."
* #HIV.D.DE768 "CHW/peer educator community ART group" "Model of differentiated service delivery: CHW/peer educator community ART group."
* #HIV.D.DE769 "Patient/client community ART group" "Model of differentiated service delivery: Patient/client community ART group."
* #HIV.D.DE770 "Other DSD ART model" "Model of differentiated service delivery: Other DSD ART model."
