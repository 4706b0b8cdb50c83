CodeSystem: Icd11
Id: icd-11
Title: "ICD-11"
Description: "ICD-11: the code system's own canonical URL and the spellings under which systems send it, for the concept maps."
* insert Fragment
* ^identifier[+].system = "urn:ietf:rfc:3986"
* ^identifier[=].value = "http://id.who.int/icd11/mms"
* ^identifier[+].system = "urn:ietf:rfc:3986"
* ^identifier[=].value = "http://id.who.int/icd/entity"
* ^identifier[+].value = "ICD-11"
* ^identifier[+].value = "ICD11"
* ^hierarchyMeaning = #is-a
* ^supplements = $ICD11
* ^copyright = "ICD-11 is copyright World Health Organization, under CC BY-ND 3.0 IGO."
* #1B10 "Tuberculosis of the respiratory system" "Tuberculosis of the respiratory system."
