Mapping: IpaArtCondition
Source: ArtCondition
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-condition"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-condition asks for."
* -> "Condition"
* clinicalStatus -> "Condition.clinicalStatus"
* verificationStatus -> "Condition.verificationStatus"
* category -> "Condition.category"
* code -> "Condition.code (1..1)"
* subject -> "Condition.subject"
* onset[x] -> "Condition.onset[x]"
