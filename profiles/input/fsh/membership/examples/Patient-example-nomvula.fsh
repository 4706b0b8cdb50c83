Instance: example-nomvula
InstanceOf: ArtClient
Usage: #example
Title: "Member of the club who coughs"
Description: "A member of the club in Khayelitsha, who coughs at the session of 4 March and is referred."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "KH-0004"
* name.given = "Nomvula"
* name.family = "Instance"
* gender = #female
* birthDate = "1992-09-09"
* managingOrganization = Reference(example-khayelitsha-clinic)
