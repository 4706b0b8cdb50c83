Instance: example-thandi-enrolment
InstanceOf: ArtEnrolment
Usage: #example
Title: "Enrolment in a club"
Description: "Thandi's enrolment in the model of her club since February 2024: which model, which group, still active."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup|2016.1)
* extension[group].valueReference = Reference(example-khayelitsha-club)
* status = #active
* type = ModelFamily#hcw-managed-group
* patient = Reference(example-thandi)
* managingOrganization = Reference(example-khayelitsha-clinic)
* period.start = "2024-02-07"
* team = Reference(example-khayelitsha-club-team)
