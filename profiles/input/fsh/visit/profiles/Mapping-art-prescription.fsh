Mapping: IpaArtPrescription
Source: ArtPrescription
Target: "http://hl7.org/fhir/uv/ipa/StructureDefinition/ipa-medicationrequest"
Id: ipa
Title: "International Patient Access"
Description: "Whatever is valid by this profile has what ipa-medicationrequest asks for."
* -> "MedicationRequest"
* status -> "MedicationRequest.status"
* intent -> "MedicationRequest.intent"
* reported[x] -> "MedicationRequest.reported[x]"
* medication[x] -> "MedicationRequest.medication[x] (a code always)"
* subject -> "MedicationRequest.subject"
* encounter -> "MedicationRequest.encounter"
* authoredOn -> "MedicationRequest.authoredOn"
* requester -> "MedicationRequest.requester (may be missing: drafts of IPA asked for it)"
* dosageInstruction -> "MedicationRequest.dosageInstruction"
* dosageInstruction.text -> "MedicationRequest.dosageInstruction.text"
