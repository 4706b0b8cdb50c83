Instance: example-facilitator
InstanceOf: ArtStaff
Usage: #example
Title: "Facilitator"
Description: "A fictional lay health care worker."
* name.text = "Nomsa Example"
