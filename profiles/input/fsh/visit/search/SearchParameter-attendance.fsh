Instance: AttendanceSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Visits by attendance"
Description: "Visits of members by how they took part: Encounter?part-of=Encounter/[session]&attendance=absent."
* id = "attendance"
* insert Definition(AttendanceSearch)
* description = "Visits of members by how they took part: Encounter?part-of=Encounter/[session]&attendance=absent."
* code = #attendance
* base = #Encounter
* type = #token
* expression = "Encounter.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/attendance').value"
