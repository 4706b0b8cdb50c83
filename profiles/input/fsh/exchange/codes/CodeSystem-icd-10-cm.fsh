CodeSystem: Icd10Cm
Id: icd-10-cm
Title: "ICD-10-CM"
Description: "ICD-10-CM: the code system's own canonical URL and the spellings under which systems send it, for the concept maps."
* insert Fragment
* ^identifier[+].system = "urn:ietf:rfc:3986"
* ^identifier[=].value = "urn:oid:2.16.840.1.113883.6.90"
* ^identifier[+].value = "ICD-10-CM"
* ^hierarchyMeaning = #is-a
* ^supplements = $ICD10CM
* ^copyright = "ICD-10 is copyright World Health Organization."
* #A15.0 "Tuberculosis of lung" "Tuberculosis of lung."
