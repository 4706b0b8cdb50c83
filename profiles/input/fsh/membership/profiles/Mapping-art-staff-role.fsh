Mapping: IpaArtStaffRole
Source: ArtStaffRole
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-practitionerrole"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-practitionerrole asks for."
* -> "PractitionerRole"
* active -> "PractitionerRole.active"
* practitioner -> "PractitionerRole.practitioner"
* organization -> "PractitionerRole.organization"
* code -> "PractitionerRole.code"
