Mapping: IpaArtBreastfeeding
Source: ArtBreastfeeding
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-observation"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-observation asks for."
* -> "Observation"
* status -> "Observation.status"
* category -> "Observation.category"
* code -> "Observation.code"
* subject -> "Observation.subject (1..1)"
* effective[x] -> "Observation.effective[x]"
* value[x] -> "Observation.value[x] (ipa-obs-1)"
* dataAbsentReason -> "Observation.dataAbsentReason (ipa-obs-1)"
