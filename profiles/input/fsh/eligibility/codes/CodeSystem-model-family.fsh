CodeSystem: ModelFamily
Id: model-family
Title: "Family of delivery models"
Description: "The four families of differentiated delivery of antiretroviral treatment."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #hcw-managed-group "Health care worker-managed group" "Clients meet in a group that a health care worker runs."
* #client-managed-group "Client-managed group" "Clients run their own group and take turns collecting medicines."
* #facility-individual "Facility-based individual" "Each client comes to the facility alone, apart from clinical visits."
* #out-of-facility-individual "Out-of-facility individual" "Each client gets medicines alone, outside the facility."
