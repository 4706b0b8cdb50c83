Instance: example-nurse
InstanceOf: ArtStaff
Usage: #example
Title: "Nurse"
Description: "A fictional nurse."
* name.text = "Bwalya Example"
