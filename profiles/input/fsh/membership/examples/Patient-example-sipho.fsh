Instance: example-sipho
InstanceOf: ArtClient
Usage: #example
Title: "Member of the club who sends a buddy"
Description: "A member of the club in Khayelitsha, whose sister collects for him when he works."
* identifier.system = "https://example.org/folder-number"
* identifier.value = "KH-0002"
* name.given = "Sipho"
* name.family = "Sample"
* gender = #male
* birthDate = "1979-11-02"
* managingOrganization = Reference(example-khayelitsha-clinic)
