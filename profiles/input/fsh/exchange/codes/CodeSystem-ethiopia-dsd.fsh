CodeSystem: EthiopiaDsd
Id: ethiopia-dsd
Title: "DSD categories of Ethiopia in use"
Description: "The categories of differentiated service delivery of Ethiopia's national HIV guide, so that they can be checked where the guide itself is not at hand."
* insert Fragment
* ^supplements = $ET_DSD
* #ASM-6MMD "Appointment Spacing Model (ASM)/6MMD" "Appointment Spacing Model (ASM)/6MMD."
* #3MMD "3MMD" "3MMD."
* #FTAR "FTAR(Fast Track ART Refill)" "FTAR(Fast Track ART Refill)."
* #HEP-CAG "HEP-CAG(Health Extension Professional Led Community" "HEP-CAG(Health Extension Professional Led Community."
* #PCAD "PCAD (Community Based Group model led by Peer)" "PCAD (Community Based Group model led by Peer)."
* #AHD "AHD (Advanced HIV Disease Model)" "AHD (Advanced HIV Disease Model)."
* #DSD-for-Adolescent "DSD for Adolescent" "DSD for Adolescent."
* #DSD-for-MCH "DSD for MCH" "DSD for MCH."
* #KP-DSD "KP_DSD" "KP_DSD."
* #Other "Other" "Other."
