Instance: example-chanda
InstanceOf: ArtClient
Usage: #example
Title: "Collector of the community adherence group"
Description: "A member of the group in Lusaka: known by a folder number, with the clinic that keeps the folder."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "LU-0001"
* name.given = "Chanda"
* name.family = "Example"
* gender = #female
* birthDate = "1988-08-08"
* managingOrganization = Reference(example-lusaka-clinic)
