Instance: example-lusaka-clinic
InstanceOf: ArtSite
Usage: #example
Title: "Clinic in Lusaka"
Description: "A fictional primary care clinic."
* name = "Example Clinic, Lusaka"
* identifier.system = "https://example.org/facility-number"
* identifier.value = "LU-0340"
