Instance: OwedSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Supply that was owed"
Description: "Part fills, by how much was owed: MedicationDispense?owed=gt0&subject=Patient/[id]. One that was completed since is still a part fill: with _revinclude=MedicationDispense:completes the refill that completed it comes along."
* id = "owed"
* insert Definition(OwedSearch)
* description = "Part fills, by how much was owed: MedicationDispense?owed=gt0&subject=Patient/[id]. One that was completed since is still a part fill: with _revinclude=MedicationDispense:completes the refill that completed it comes along."
* code = #owed
* base = #MedicationDispense
* type = #quantity
* expression = "MedicationDispense.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/owed').value"
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #lt
* comparator[+] = #ge
* comparator[+] = #le
