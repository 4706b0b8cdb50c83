ValueSet: WholeRegimenMedicineValues
Id: whole-regimen-medicine
Title: "Medicines that are a whole regimen"
Description: "Fixed combinations that are taken as a whole antiretroviral regimen, without another. By ATC; what makes a regimen: general knowledge, not confirmed."
* insert Terminology
* $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* $ATC#J05AR13 "lamivudine, abacavir and dolutegravir"
* $ATC#J05AR06 "emtricitabine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR25 "lamivudine and dolutegravir"
* $ATC#J05AR11 "lamivudine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR04 "zidovudine, lamivudine and abacavir"
* $ATC#J05AR05 "zidovudine, lamivudine and nevirapine"
* $ATC#J05AR07 "stavudine, lamivudine and nevirapine"
* $ATC#J05AR08 "emtricitabine, tenofovir disoproxil and rilpivirine"
* $ATC#J05AR21 "dolutegravir and rilpivirine"
* $ATC#J05AR24 "lamivudine, tenofovir disoproxil and doravirine"
