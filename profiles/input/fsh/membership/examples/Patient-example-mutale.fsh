Instance: example-mutale
InstanceOf: ArtClient
Usage: #example
Title: "Member of the community adherence group"
Description: "A member of the group in Lusaka, who moved away and came back."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "LU-0002"
* name.given = "Mutale"
* name.family = "Sample"
* gender = #male
* birthDate = "1975-03-21"
* managingOrganization = Reference(example-lusaka-clinic)
