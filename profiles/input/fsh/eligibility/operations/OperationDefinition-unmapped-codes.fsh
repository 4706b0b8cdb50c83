Instance: UnmappedCodesOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Codes that nobody can read"
Description: "Which codes of records of clients cannot be read and may bear on who is eligible, by system and by where the records came from, most clients first: what to map first."
* id = "unmapped-codes"
* insert Definition(UnmappedCodesOperation)
* title = "Codes that nobody can read"
* description = "Which codes of records of clients cannot be read and may bear on who is eligible, by system and by where the records came from, most clients first: what to map first."
* kind = #operation
* affectsState = false
* code = #unmapped-codes
* comment = "A concept map from a code to one of code system meaning makes its records readable at once, and Meaning#no-relevance says that they need not be read. With Accept: text/csv the answer is a table. Nothing is written."
* resource = #Patient
* system = false
* type = true
* instance = false
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day whose knowledge counts. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(organization, in, 0, 1)
  * documentation = "Only clients whom this Organization manages (Patient.managingOrganization): its id."
  * type = #id
* parameter[+]
  * insert Parameter(count, in, 0, 1)
  * insert Bounds(1, 1000, {codes})
  * documentation = "How many codes at most: 1 to 1000. Without it: 100."
  * type = #integer
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day whose knowledge was used."
  * type = #date
* parameter[+]
  * insert Parameter(total, out, 1, 1)
  * documentation = "The number of clients looked at: 0 or more."
  * type = #integer
* parameter[+]
  * insert Parameter(affected, out, 1, 1)
  * documentation = "The number of clients with at least one such record: 0 or more."
  * type = #integer
* parameter[+]
  * insert Parameter(different, out, 1, 1)
  * documentation = "The number of different codes by source, also of those that are not listed: 0 or more."
  * type = #integer
* parameter[+]
  * insert Parameter(unread, out, 0, *)
  * documentation = "One code from one source, the one of most clients first."
  * part[+]
    * insert Parameter(system, out, 0, 1)
    * documentation = "The system of the code."
    * type = #uri
  * part[+]
    * insert Parameter(code, out, 0, 1)
    * documentation = "The code that is not known."
    * type = #code
  * part[+]
    * insert Parameter(text, out, 0, 1)
    * documentation = "What the example says in words."
    * type = #string
  * part[+]
    * insert Parameter(reason, out, 1, 1)
    * documentation = "Why it could not be read."
    * type = #string
  * part[+]
    * insert Parameter(source, out, 0, 1)
    * documentation = "Where the records came from (meta.source). None where nobody says."
    * type = #uri
  * part[+]
    * insert Parameter(clients, out, 1, 1)
    * documentation = "The number of clients: 1 or more."
    * type = #integer
  * part[+]
    * insert Parameter(records, out, 1, 1)
    * documentation = "The number of records: 1 or more."
    * type = #integer
  * part[+]
    * insert Parameter(example, out, 1, 1)
    * documentation = "One of the records."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Resource"
  * part[+]
    * insert Parameter(fact, out, 1, *)
    * documentation = "A fact that the records may bear on."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(FactValues)
