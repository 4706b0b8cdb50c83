Instance: example-lusaka-clinic
InstanceOf: Organization
Usage: #example
Title: "Clinic in Lusaka"
Description: "A fictional primary care clinic."
* name = "Example Clinic, Lusaka"
