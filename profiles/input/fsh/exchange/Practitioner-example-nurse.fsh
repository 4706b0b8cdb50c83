Instance: example-nurse
InstanceOf: Practitioner
Usage: #example
Title: "Nurse"
Description: "A fictional nurse."
* name.text = "Bwalya Example"
