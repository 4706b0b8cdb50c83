Instance: example-lindiwe
InstanceOf: ArtClient
Usage: #example
Title: "Member of the club who was absent"
Description: "A member of the club in Khayelitsha, who was absent at the session and is pregnant."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "KH-0003"
* name.given = "Lindiwe"
* name.family = "Specimen"
* gender = #female
* birthDate = "1990-01-30"
* managingOrganization = Reference(example-khayelitsha-clinic)
