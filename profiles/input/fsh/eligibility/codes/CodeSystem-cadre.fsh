CodeSystem: Cadre
Id: cadre
Title: "Cadre"
Description: "Who does it: the \"who\" of a delivery model."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #lay-hcw "Lay health care worker" "A trained lay worker, counsellor or facilitator."
* #nurse "Nurse" "A nurse."
* #clinician "Clinician" "A doctor, clinical officer or a nurse who may prescribe."
* #pharmacist "Pharmacist" "A pharmacist or pharmacy assistant."
* #client "Client" "A member of the group."
* #community-health-worker "Community health worker" "A health worker attached to the community."
* #peer "Peer" "Somebody who lives with HIV and supports others, not employed as a health worker."
* #expert-client "Expert client" "A client trained to support and educate others, often at a facility."
