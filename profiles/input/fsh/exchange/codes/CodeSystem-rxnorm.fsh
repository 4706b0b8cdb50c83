CodeSystem: RxNorm
Id: rxnorm
Title: "RxNorm"
Description: "RxNorm: the code system's own canonical URL and the spellings under which systems send it, for the concept maps."
* insert Fragment
* ^identifier[+].system = "urn:ietf:rfc:3986"
* ^identifier[=].value = "urn:oid:2.16.840.1.113883.6.88"
* ^identifier[+].value = "RXNORM"
* ^supplements = $RXNORM
* ^copyright = "RxNorm is published by the U.S. National Library of Medicine."
* #1926066 "TDF 300 mg, 3TC 300 mg and DTG 50 mg, tablet" "TDF 300 mg, 3TC 300 mg and DTG 50 mg, tablet."
