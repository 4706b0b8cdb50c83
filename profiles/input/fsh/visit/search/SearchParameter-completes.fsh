Instance: CompletesSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Refills that complete another"
Description: "Refills that hand out what a part fill owed: MedicationDispense?completes=MedicationDispense/[id]."
* id = "completes"
* insert Definition(CompletesSearch)
* description = "Refills that hand out what a part fill owed: MedicationDispense?completes=MedicationDispense/[id]."
* code = #completes
* base = #MedicationDispense
* type = #reference
* expression = "MedicationDispense.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/completes').value"
* target = #MedicationDispense
