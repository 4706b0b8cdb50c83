Instance: EligibilityOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Eligibility of a client"
Description: "Says for one client and one delivery model, or every model, whether the client is eligible: criterion by criterion, with the facts each was decided on, the records they come from, and what would resolve an unknown."
* id = "eligibility"
* insert Definition(EligibilityOperation)
* title = "Eligibility of a client"
* description = "Says for one client and one delivery model, or every model, whether the client is eligible: criterion by criterion, with the facts each was decided on, the records they come from, and what would resolve an unknown."
* kind = #operation
* affectsState = false
* code = #eligibility
* comment = "Nothing is written. Facts are read as of the day asked about, so that the answer can be had again later. A measurement that is not on record is unknown; a condition that is not on record counts as no, with the note: no record."
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(model, in, 0, 1)
  * documentation = "The delivery model to assess: canonical URL of its PlanDefinition, with a version (url|version) or without, which means the version in force on the day. Without this parameter every active model is assessed."
  * type = #canonical
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day to assess the client for. What happened or was recorded for a later day does not count. Without it: today. At least a full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(assessment, out, 1, *)
  * documentation = "The assessment of the client for one delivery model."
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
    * insert Parameter(criterion, out, 1, *)
    * documentation = "One criterion of the model, in the order of the model."
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
