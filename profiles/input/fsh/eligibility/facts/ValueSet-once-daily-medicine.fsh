ValueSet: OnceDailyMedicineValues
Id: once-daily-medicine
Title: "Medicines taken once a day"
Description: "Fixed combinations of which an adult takes one tablet a day: where nobody says how long they last, as many days as there are tablets. General knowledge, unconfirmed."
* insert Terminology
* $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* $ATC#J05AR13 "lamivudine, abacavir and dolutegravir"
* $ATC#J05AR06 "emtricitabine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR11 "lamivudine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR25 "lamivudine and dolutegravir"
* $ATC#J05AR08 "emtricitabine, tenofovir disoproxil and rilpivirine"
* $ATC#J05AR24 "lamivudine, tenofovir disoproxil and doravirine"
