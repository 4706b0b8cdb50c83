Instance: example-buddy
InstanceOf: ArtBuddy
Usage: #example
Title: "Buddy"
Description: "The fictional sister of a member, who collects for him."
* patient = Reference(example-sipho)
* name.text = "Zola Sample"
* relationship.text = "sister"
