// what is said of one client held against one delivery model
RuleSet: AssessmentParts
* part[+]
  * insert Parameter(client, out, 1, 1)
  * documentation = "The client."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* part[+]
  * insert Parameter(model, out, 1, 1)
  * documentation = "The delivery model with the version that was assessed: url|version."
  * type = #canonical
* part[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day the client was assessed for."
  * type = #date
* part[+]
  * insert Parameter(outcome, out, 1, 1)
  * documentation = "eligible when every criterion is met; not-eligible when at least one is not met, however much is unknown; otherwise unknown."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(EligibilityOutcomeValues)
* part[+]
  * insert Parameter(parameter, out, 0, *)
  * documentation = "A threshold or switch of the model, as it was in force."
  * part[+]
    * insert Parameter(name, out, 1, 1)
    * documentation = "Its name: the rules read it as %name."
    * type = #string
  * part[+]
    * insert Parameter(value, out, 1, 1)
    * documentation = "Its value."
    * type = #string
  * part[+]
    * insert Parameter(published, out, 0, 1)
    * documentation = "The value in the model's own file, where this deployment has set another."
    * type = #string
* part[+]
  * insert Parameter(override, out, 0, 1)
  * documentation = "A clinician's decision that goes over the rules' head. It changes neither verdicts nor outcome."
  * part[+]
    * insert Parameter(eligible, out, 1, 1)
    * documentation = "True: may join; false: may not."
    * type = #boolean
  * part[+]
    * insert Parameter(reason, out, 1, 1)
    * documentation = "Why."
    * type = #string
  * part[+]
    * insert Parameter(by, out, 1, 1)
    * documentation = "Who decided."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * part[+]
    * insert Parameter(date, out, 1, 1)
    * documentation = "Since when."
    * type = #date
  * part[+]
    * insert Parameter(record, out, 1, 1)
    * documentation = "The Observation of profile art-eligibility-override."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Observation"
* part[+]
  * insert Parameter(recorded, out, 0, 1)
  * documentation = "The Observation that keeps this assessment, where it was to be kept."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Observation"
* part[+]
  * insert Parameter(criterion, out, 1, *)
  * documentation = "One criterion of the model, in the order of the model."
  * insert CriterionParts
* part[+]
  * insert Parameter(exit, out, 0, *)
  * documentation = "One condition that makes a member leave, in the order of the model: met means that it applies. Only where a group's members are assessed."
  * insert CriterionParts
* part[+]
  * insert Parameter(unread, out, 0, *)
  * documentation = "A record that may bear on a fact the model reads and that nobody could read. It makes the fact unknown, or a caution where the deployment says so; a concept map makes it readable."
  * part[+]
    * insert Parameter(record, out, 1, 1)
    * documentation = "The resource."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Resource"
  * part[+]
    * insert Parameter(system, out, 0, 1)
    * documentation = "The system of its code."
    * type = #uri
  * part[+]
    * insert Parameter(code, out, 0, 1)
    * documentation = "The code that is not known."
    * type = #code
  * part[+]
    * insert Parameter(text, out, 0, 1)
    * documentation = "The record in words, as it was written."
    * type = #string
  * part[+]
    * insert Parameter(reason, out, 1, 1)
    * documentation = "Why it could not be read."
    * type = #string
  * part[+]
    * insert Parameter(fact, out, 0, *)
    * documentation = "A fact it may bear on."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(FactValues)

// what is said of one criterion
RuleSet: CriterionParts
* part[+]
  * insert Parameter(code, out, 1, 1)
  * documentation = "The criterion: id of the action in the PlanDefinition."
  * type = #code
* part[+]
  * insert Parameter(text, out, 1, 1)
  * documentation = "The criterion in words."
  * type = #string
* part[+]
  * insert Parameter(expression, out, 1, 1)
  * documentation = "The criterion as the FHIRPath expression that was evaluated."
  * type = #string
* part[+]
  * insert Parameter(verdict, out, 1, 1)
  * documentation = "met, not-met or unknown."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(VerdictValues)
* part[+]
  * insert Parameter(value, out, 0, *)
  * documentation = "One fact that the expression reads."
  * part[+]
    * insert Parameter(fact, out, 1, 1)
    * documentation = "The fact."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(FactValues)
  * part[+]
    * insert Parameter(value, out, 0, 1)
    * documentation = "The value as the rule read it, with its unit. Not there when the fact is unknown."
    * type = #string
  * part[+]
    * insert Parameter(note, out, 0, 1)
    * documentation = "What the reader should know of the value: no record, or the result as it was reported (< 20 copies/mL)."
    * type = #string
* part[+]
  * insert Parameter(evidence, out, 0, *)
  * documentation = "A record that the facts come from."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Resource"
* part[+]
  * insert Parameter(citation, out, 1, 1)
  * documentation = "Who says so, and where."
  * type = #string
* part[+]
  * insert Parameter(resolvedBy, out, 0, *)
  * documentation = "In plain words, what to record or to do so that an unknown is resolved. Only when the verdict is unknown."
  * type = #string

// how many of a number of clients
RuleSet: EligibilityCounts
* parameter[+]
  * insert Parameter(total, out, 1, 1)
  * documentation = "How many clients were assessed."
  * type = #integer
* parameter[+]
  * insert Parameter(count, out, 0, *)
  * documentation = "How many clients have one outcome."
  * part[+]
    * insert Parameter(outcome, out, 1, 1)
    * documentation = "The outcome."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(EligibilityOutcomeValues)
  * part[+]
    * insert Parameter(value, out, 1, 1)
    * documentation = "The number of clients."
    * type = #integer
* parameter[+]
  * insert Parameter(criterion, out, 0, *)
  * documentation = "How many clients one criterion of the model stops, in the order of the model."
  * part[+]
    * insert Parameter(code, out, 1, 1)
    * documentation = "The criterion: id of the action in the PlanDefinition."
    * type = #code
  * part[+]
    * insert Parameter(text, out, 1, 1)
    * documentation = "The criterion in words."
    * type = #string
  * part[+]
    * insert Parameter(met, out, 1, 1)
    * documentation = "Clients who meet it."
    * type = #integer
  * part[+]
    * insert Parameter(notMet, out, 1, 1)
    * documentation = "Clients who do not meet it."
    * type = #integer
  * part[+]
    * insert Parameter(unknown, out, 1, 1)
    * documentation = "Clients of whom it is not known."
    * type = #integer
  * part[+]
    * insert Parameter(onlyNotMet, out, 1, 1)
    * documentation = "Clients whom nothing else stops: every other criterion is met."
    * type = #integer

// which codes of how many clients nobody could read
RuleSet: UnreadCounts
* parameter[+]
  * insert Parameter(unread, out, 0, *)
  * documentation = "How many clients have records with one code that nobody could read and that may bear on a fact the model reads, most clients first."
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
    * documentation = "What one of the records says in words."
    * type = #string
  * part[+]
    * insert Parameter(clients, out, 1, 1)
    * documentation = "The number of clients."
    * type = #integer
