Instance: example-mary
InstanceOf: ArtClient
Usage: #example
Title: "Client who moved to another club"
Description: "A client in Khayelitsha who works during the week and moved to the club that meets on Saturdays."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "KH-0004"
* name.given = "Mary"
* name.family = "Example"
* gender = #female
* birthDate = "1979-11-23"
* managingOrganization = Reference(example-khayelitsha-clinic)
