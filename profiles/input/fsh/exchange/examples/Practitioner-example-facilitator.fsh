Instance: example-facilitator
InstanceOf: ArtStaff
Usage: #example
Title: "Facilitator"
Description: "Nomsa, the lay health care worker who runs the club."
* name.text = "Nomsa Example"
