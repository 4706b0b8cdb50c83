// who is to join, and since when
RuleSet: JoiningParameters(day)
* parameter[+]
  * insert Parameter(client, in, 1, 1)
  * documentation = "The client, by reference, or by an identifier that fits exactly one client."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = {day}
  * type = #date
* parameter[+]
  * insert Parameter(override, in, 0, 1)
  * documentation = "A clinician's decision that the client may join although not every criterion of the group's delivery model is known to be met, or although a decision on record says that they may not. Recorded on the enrolment, if it was needed. It overrides eligibility and nothing else. Without it, the newest decision on record by that day counts (profile art-eligibility-override): one that the client may join lets them in, one that they may not keeps them out."
  * part[+]
    * insert Parameter(reason, in, 1, 1)
    * documentation = "Why."
    * type = #string
  * part[+]
    * insert Parameter(by, in, 1, 1)
    * documentation = "The clinician who decided. A name alone (Reference.display) will do."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"

// what is answered of a client who joined
RuleSet: JoinedParameters
* parameter[+]
  * insert Parameter(group, out, 1, 1)
  * documentation = "The group that the client is a member of now."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(client, out, 1, 1)
  * documentation = "The client."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(enrolment, out, 1, 1)
  * documentation = "The enrolment that was written for this membership."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/EpisodeOfCare"
* parameter[+]
  * insert Parameter(since, out, 1, 1)
  * documentation = "First day of the membership."
  * type = #date
* parameter[+]
  * insert Parameter(replayed, out, 1, 1)
  * documentation = "True when all of it was on record already and nothing was written."
  * type = #boolean
* parameter[+]
  * insert Parameter(model, out, 0, 1)
  * documentation = "The delivery model with the version that the client was held against: url|version. Not there on an enrolment that another system wrote without it."
  * type = #canonical
* parameter[+]
  * insert Parameter(outcome, out, 0, 1)
  * documentation = "What came of it. Not there on an enrolment that another system wrote."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(EligibilityOutcomeValues)
* parameter[+]
  * insert Parameter(criterion, out, 0, *)
  * documentation = "A criterion that was overridden: not met, or not known to be met."
  * part[+]
    * insert Parameter(code, out, 1, 1)
    * documentation = "The criterion: id of the action in the PlanDefinition."
    * type = #code
  * part[+]
    * insert Parameter(verdict, out, 1, 1)
    * documentation = "not-met or unknown."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(VerdictValues)
  * part[+]
    * insert Parameter(text, out, 1, 1)
    * documentation = "The criterion in words."
    * type = #string
* parameter[+]
  * insert Parameter(override, out, 0, 1)
  * documentation = "The clinician's decision by which the client was let in, as it was sent or as it was on record. Not there if none was needed."
  * part[+]
    * insert Parameter(reason, out, 1, 1)
    * documentation = "Why."
    * type = #string
  * part[+]
    * insert Parameter(by, out, 1, 1)
    * documentation = "The clinician who decided: a reference, or a name alone (Reference.display)."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * part[+]
    * insert Parameter(record, out, 0, 1)
    * documentation = "The decision on record. Not there if it was sent with the request."
    * type = #Reference
    * targetProfile[+] = Canonical(ArtEligibilityOverride)
