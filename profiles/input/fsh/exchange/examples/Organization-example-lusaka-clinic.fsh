Instance: example-lusaka-clinic
InstanceOf: ArtSite
Usage: #example
Title: "Clinic in Lusaka"
Description: "The primary care clinic where the members of the group in Lusaka are seen in turn."
* name = "Example Clinic, Lusaka"
* identifier.system = "https://example.org/facility-number"
* identifier.value = "LU-0340"
