ValueSet: OneTabletADayMedicineValues
Id: one-tablet-a-day-medicine
Title: "Medicines of which one tablet is taken a day"
Description: "Fixed combinations of which an adult takes one tablet a day, so that as many tablets last as many days. By ATC; general knowledge, not confirmed."
* insert Terminology
* $ATC#J05AR27 "lamivudine, tenofovir disoproxil and dolutegravir"
* $ATC#J05AR06 "emtricitabine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR11 "lamivudine, tenofovir disoproxil and efavirenz"
* $ATC#J05AR25 "lamivudine and dolutegravir"
* $ATC#J05AR08 "emtricitabine, tenofovir disoproxil and rilpivirine"
* $ATC#J05AR21 "dolutegravir and rilpivirine"
* $ATC#J05AR24 "lamivudine, tenofovir disoproxil and doravirine"
* $ATC#J05AR12 "lamivudine and tenofovir disoproxil"
* $ATC#J05AR03 "tenofovir disoproxil and emtricitabine"
* $ATC#J05AR17 "emtricitabine and tenofovir alafenamide"
