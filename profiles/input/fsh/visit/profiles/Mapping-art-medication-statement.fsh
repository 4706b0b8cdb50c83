Mapping: IpaArtMedicationStatement
Source: ArtMedicationStatement
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-medicationstatement"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-medicationstatement asks for."
* -> "MedicationStatement"
* status -> "MedicationStatement.status"
* statusReason -> "MedicationStatement.statusReason"
* medication[x] -> "MedicationStatement.medication[x]"
* subject -> "MedicationStatement.subject"
* context -> "MedicationStatement.context"
* effective[x] -> "MedicationStatement.effective[x]"
* informationSource -> "MedicationStatement.informationSource"
* dosage -> "MedicationStatement.dosage"
* dosage.text -> "MedicationStatement.dosage.text"
