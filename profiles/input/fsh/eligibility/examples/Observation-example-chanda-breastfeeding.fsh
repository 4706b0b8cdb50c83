Instance: example-chanda-breastfeeding
InstanceOf: ArtBreastfeeding
Usage: #example
Title: "Breastfeeding"
Description: "Chanda breastfeeds: in a model that lets breastfeeding women join this changes nothing, in one that does not it decides."
* status = #final
* code = $LOINC#63895-7 "Breastfeeding status"
* subject = Reference(example-chanda)
* effectiveDateTime = "2026-03-02"
* valueCodeableConcept = $LOINC#LA33-6 "Yes"
