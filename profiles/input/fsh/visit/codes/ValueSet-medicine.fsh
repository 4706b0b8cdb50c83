ValueSet: MedicineValues
Id: medicine
Title: "Medicines that groups hand out"
Description: "Antiretroviral medicines, those to prevent tuberculosis and other infections, and contraceptives."
* insert Terminology
* insert Antiretrovirals
* $ATC#J04AC01 "isoniazid"
* $ATC#J01EE01 "sulfamethoxazole and trimethoprim"
* $ATC#J04AB05 "rifapentine"
* $ATC#J04AM08 "isoniazid, sulfamethoxazole, trimethoprim and pyridoxine"
* $ATC#A11HA02 "pyridoxine (vit B6)"
* $ATC#G03AA07 "levonorgestrel and ethinylestradiol"
* $ATC#G03AC03 "levonorgestrel"
* $ATC#G03AC06 "medroxyprogesterone"
* $ATC#G03AC08 "etonogestrel"
