ValueSet: DolutegravirMedicineValues
Id: dolutegravir-medicine
Title: "Medicines with dolutegravir"
Description: "Codes of antiretroviral medicines that hold dolutegravir, alone or in fixed combination."
* insert Terminology
* $ATC#J05AJ03 "dolutegravir"
* $ATC#J05AR13 "lamivudine, abacavir and dolutegravir"
* $ATC#J05AR25 "lamivudine and dolutegravir"
* $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* $ATC#J05AR21 "dolutegravir and rilpivirine"
