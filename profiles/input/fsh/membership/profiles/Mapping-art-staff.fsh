Mapping: IpaArtStaff
Source: ArtStaff
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-practitioner"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-practitioner asks for."
* -> "Practitioner"
* identifier -> "Practitioner.identifier"
* active -> "Practitioner.active"
* name -> "Practitioner.name (1..*)"
