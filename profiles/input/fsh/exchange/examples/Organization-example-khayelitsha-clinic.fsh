Instance: example-khayelitsha-clinic
InstanceOf: ArtSite
Usage: #example
Title: "Clinic in Khayelitsha"
Description: "The primary care clinic that answers for the club and keeps its members' folders."
* name = "Example Clinic, Khayelitsha"
* identifier.system = "https://example.org/facility-number"
* identifier.value = "KH-0012"
