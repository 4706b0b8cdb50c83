Instance: example-khayelitsha-clinic
InstanceOf: ArtSite
Usage: #example
Title: "Clinic in Khayelitsha"
Description: "A fictional primary care clinic."
* name = "Example Clinic, Khayelitsha"
* identifier.system = "https://example.org/facility-number"
* identifier.value = "KH-0012"
