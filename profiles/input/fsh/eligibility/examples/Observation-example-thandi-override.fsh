Instance: example-thandi-override
InstanceOf: ArtEligibilityOverride
Usage: #example
Title: "A clinician lets a client join"
Description: "The regimen changed ten months ago for want of stock, not for a medical reason: the clinician lets the client join."
* extension[deliveryModel].valueCanonical = Canonical(HcwManagedGroup)
* status = #final
* code = ObservationKind#eligibility-override
* subject = Reference(example-thandi)
* effectiveDateTime = "2026-03-05"
* performer.display = "Sister Mokoena"
* valueBoolean = true
* note.text = "Regimen changed for want of stock only; stable since."
