Mapping: IpaArtSymptomScreen
Source: ArtSymptomScreen
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-observation"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-observation asks for."
* -> "Observation"
* status -> "Observation.status"
* code -> "Observation.code"
* subject -> "Observation.subject (1..1)"
* effective[x] -> "Observation.effective[x]"
* dataAbsentReason -> "Observation.dataAbsentReason (ipa-obs-1)"
