Instance: example-chanda-tuberculosis
InstanceOf: ArtCondition
Usage: #example
Title: "Tuberculosis, over"
Description: "Tuberculosis that Chanda had in 2023, and that is over: while it was active, no model would have let her join."
* clinicalStatus = $CLINICAL#resolved
* verificationStatus = $VERIFICATION#confirmed
* category = $CONDITION_CATEGORY#encounter-diagnosis
* code = $ICD10#A15.0
* subject = Reference(example-chanda)
* onsetDateTime = "2023-02-10"
* abatementDateTime = "2023-08-15"
* recordedDate = "2023-02-10"
