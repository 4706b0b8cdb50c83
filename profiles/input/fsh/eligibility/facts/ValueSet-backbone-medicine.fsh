ValueSet: BackboneMedicineValues
Id: backbone-medicine
Title: "Medicines of a backbone"
Description: "Nucleoside and nucleotide inhibitors, alone or combined with one another: of a regimen the part to which a third agent belongs. By ATC; what makes a regimen: general knowledge, not confirmed."
* insert Terminology
* $ATC#J05AF01 "zidovudine"
* $ATC#J05AF04 "stavudine"
* $ATC#J05AF05 "lamivudine"
* $ATC#J05AF06 "abacavir"
* $ATC#J05AF07 "tenofovir disoproxil"
* $ATC#J05AF09 "emtricitabine"
* $ATC#J05AR01 "zidovudine and lamivudine"
* $ATC#J05AR02 "lamivudine and abacavir"
* $ATC#J05AR03 "tenofovir disoproxil and emtricitabine"
* $ATC#J05AR12 "lamivudine and tenofovir disoproxil"
* $ATC#J05AR17 "emtricitabine and tenofovir alafenamide"
