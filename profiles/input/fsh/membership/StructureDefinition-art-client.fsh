Profile: ArtClient
Parent: Patient
Id: art-client
Title: "Client"
Description: "A person on antiretroviral treatment, and a member of groups."
* insert Structure
* identifier 1..* MS
  * system 1..1 MS
  * value 1..1 MS
* name MS
* birthDate MS
* gender MS
* managingOrganization MS
