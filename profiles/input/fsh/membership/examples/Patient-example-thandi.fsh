Instance: example-thandi
InstanceOf: ArtClient
Usage: #example
Title: "Member of the club"
Description: "A member of the club in Khayelitsha since 2024, who is well, comes herself and gives blood once a year."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "KH-0001"
* name.given = "Thandi"
* name.family = "Example"
* gender = #female
* birthDate = "1984-05-17"
* managingOrganization = Reference(example-khayelitsha-clinic)
