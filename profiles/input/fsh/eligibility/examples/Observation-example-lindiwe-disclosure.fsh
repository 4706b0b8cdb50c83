Instance: example-lindiwe-disclosure
InstanceOf: ArtDisclosure
Usage: #example
Title: "Has been told"
Description: "Lindiwe knows that she lives with HIV. Of an adult this is a matter of course and seldom recorded; a club of adolescents asks for it."
* status = #final
* code = ObservationKind#status-disclosed "HIV status disclosed"
* subject = Reference(example-lindiwe)
* effectiveDateTime = "2025-06-04"
* valueBoolean = true
