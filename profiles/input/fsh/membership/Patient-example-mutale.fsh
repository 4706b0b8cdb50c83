Instance: example-mutale
InstanceOf: ArtClient
Usage: #example
Title: "Member of the community adherence group"
Description: "A fictional client."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "LU-0002"
* name.given = "Mutale"
* name.family = "Sample"
* gender = #male
* birthDate = "1975-03-21"
* managingOrganization = Reference(example-lusaka-clinic)
