Instance: example-nurse
InstanceOf: ArtStaff
Usage: #example
Title: "Nurse"
Description: "The nurse who draws blood, and who decided on Mutale's coming back."
* name.text = "Bwalya Example"
