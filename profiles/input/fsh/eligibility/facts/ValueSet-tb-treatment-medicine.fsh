ValueSet: TbTreatmentMedicineValues
Id: tb-treatment-medicine
Title: "Medicines that treat tuberculosis"
Description: "Codes of medicines that show that tuberculosis is treated: rifampicin, alone or in fixed combination. Isoniazid alone is not among them, as it prevents tuberculosis."
* insert Terminology
* $ATC#J04AB02 "rifampicin"
* $ATC#J04AM02 "rifampicin and isoniazid"
* $ATC#J04AM05 "rifampicin, pyrazinamide and isoniazid"
* $ATC#J04AM06 "rifampicin, pyrazinamide, ethambutol and isoniazid"
