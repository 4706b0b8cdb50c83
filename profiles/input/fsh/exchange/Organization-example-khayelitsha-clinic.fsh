Instance: example-khayelitsha-clinic
InstanceOf: Organization
Usage: #example
Title: "Clinic in Khayelitsha"
Description: "A fictional primary care clinic."
* name = "Example Clinic, Khayelitsha"
