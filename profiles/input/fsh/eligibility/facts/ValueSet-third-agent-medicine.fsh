ValueSet: ThirdAgentMedicineValues
Id: third-agent-medicine
Title: "Third agents"
Description: "Protease inhibitors, non-nucleoside and integrase inhibitors, alone or with what boosts them: of a regimen the part to which a backbone, or another third agent, belongs. By ATC; what makes a regimen: general knowledge, not confirmed."
* insert Terminology
* $ATC#J05AE08 "atazanavir"
* $ATC#J05AE10 "darunavir"
* $ATC#J05AG01 "nevirapine"
* $ATC#J05AG03 "efavirenz"
* $ATC#J05AG04 "etravirine"
* $ATC#J05AG05 "rilpivirine"
* $ATC#J05AG06 "doravirine"
* $ATC#J05AJ01 "raltegravir"
* $ATC#J05AJ03 "dolutegravir"
* $ATC#J05AJ04 "cabotegravir"
* $ATC#J05AR10 "lopinavir and ritonavir"
* $ATC#J05AR14 "darunavir and cobicistat"
* $ATC#J05AR23 "atazanavir and ritonavir"
* $ATC#J05AR26 "darunavir and ritonavir"
