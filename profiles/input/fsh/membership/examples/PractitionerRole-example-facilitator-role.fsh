Instance: example-facilitator-role
InstanceOf: ArtStaffRole
Usage: #example
Title: "Facilitator at the clinic"
Description: "Nomsa works as a lay health care worker at the clinic in Khayelitsha: who the model says runs the club."
* active = true
* practitioner = Reference(example-facilitator)
* organization = Reference(example-khayelitsha-clinic)
* code = Cadre#lay-hcw "Lay health care worker"
* period.start = "2023-01-09"
