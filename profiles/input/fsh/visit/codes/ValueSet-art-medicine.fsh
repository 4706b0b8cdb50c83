ValueSet: ArtMedicineValues
Id: art-medicine
Title: "Antiretroviral medicines"
Description: "Codes of antiretroviral medicines, single or in fixed combination."
* insert Terminology
* insert Antiretrovirals
