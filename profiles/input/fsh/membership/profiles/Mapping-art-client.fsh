Mapping: IpaArtClient
Source: ArtClient
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-patient"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-patient asks for."
* -> "Patient"
* identifier -> "Patient.identifier (1..*; ipa-pat-1 by system 1..1)"
* identifier.value -> "Patient.identifier.value (1..1)"
* active -> "Patient.active (ipa-pat-4)"
* name -> "Patient.name (ipa-pat-2)"
* gender -> "Patient.gender"
* birthDate -> "Patient.birthDate"
* link -> "Patient.link (ipa-pat-4)"
