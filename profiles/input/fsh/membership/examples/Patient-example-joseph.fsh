Instance: example-joseph
InstanceOf: ArtClient
Usage: #example
Title: "Last member of the group that was dissolved"
Description: "A client in Lusaka who was a member of his group until it ended."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "LU-0003"
* name.given = "Joseph"
* name.family = "Specimen"
* gender = #male
* birthDate = "1971-03-19"
* managingOrganization = Reference(example-lusaka-clinic)
