Instance: GroupVisitOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Record a session of a group"
Description: "Records one session of a group as a whole: who came, who collected, symptom screens, weights, refills, blood drawn, referrals and the date of the next session. Either all of it is recorded or nothing."
* id = "group-visit"
* insert Definition(GroupVisitOperation)
* title = "Record a session of a group"
* description = "Records one session of a group as a whole: who came, who collected, symptom screens, weights, refills, blood drawn, referrals and the date of the next session. Either all of it is recorded or nothing."
* kind = #operation
* affectsState = true
* code = #group-visit
* comment = "Send it as often as it takes: the key of the session makes a repeat harmless. All faults of a request are told at once, each with the element it is in."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(session, in, 1, 1)
  * documentation = "Key of the session, made by the sender; system and value are both needed. The same key with the same content is answered as the first time and writes nothing; the same key with other content is a conflict (409), unless correction is true."
  * type = #Identifier
* parameter[+]
  * insert Parameter(start, in, 1, 1)
  * documentation = "When the session started; at least a full date. Not in the future."
  * type = #dateTime
* parameter[+]
  * insert Parameter(end, in, 0, 1)
  * documentation = "When the session ended; not before its start."
  * type = #dateTime
* parameter[+]
  * insert Parameter(location, in, 0, 1)
  * documentation = "Where the session was held. Without it: the venue of the group."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Location"
* parameter[+]
  * insert Parameter(facilitator, in, 1, *)
  * documentation = "Who ran the session. A name alone (Reference.display) will do."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/RelatedPerson"
* parameter[+]
  * insert Parameter(collector, in, 0, 1)
  * documentation = "The member who collected for the others; a member of the group on the day of the session."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(correction, in, 0, 1)
  * documentation = "True when this replaces what was sent before under the same key. Without it: false."
  * type = #boolean
* parameter[+]
  * insert Parameter(nextVisit, in, 0, 1)
  * documentation = "The day agreed for the next session; after the day of this one. Without it the model's interval is used."
  * type = #date
* parameter[+]
  * insert Parameter(member, in, 1, *)
  * documentation = "What one member had. A client is in a session once."
  * part[+]
    * insert Parameter(client, in, 1, 1)
    * documentation = "The client, by reference, or by an identifier that fits exactly one client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(attendance, in, 1, 1)
    * documentation = "How the member took part, and who took the medicines."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(AttendanceValues)
  * part[+]
    * insert Parameter(absenceReason, in, 0, 1)
    * documentation = "Why the member was absent; only when attendance is absent."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(AbsenceReasonValues)
  * part[+]
    * insert Parameter(buddy, in, 0, 1)
    * documentation = "The friend or relative who came in place of the member. A name alone (Reference.display) will do. Needed when attendance is buddy."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/RelatedPerson"
  * part[+]
    * insert Parameter(screen, in, 0, 1)
    * documentation = "The symptom screen. With no symptom: screened and well."
    * part[+]
      * insert Parameter(done, in, 1, 1)
      * documentation = "Whether the member was screened."
      * type = #boolean
    * part[+]
      * insert Parameter(symptom, in, 0, *)
      * documentation = "A symptom that the member has."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(SymptomValues)
    * part[+]
      * insert Parameter(missedDoses, in, 0, 1)
      * documentation = "Doses missed since the last visit, as the member tells it: 0 to 90 doses."
      * type = #integer
      * insert Bounds(0, 90, {doses})
  * part[+]
    * insert Parameter(weight, in, 0, 1)
    * documentation = "Body weight in kilograms: 0.5 to 300 kg."
    * type = #decimal
    * insert Bounds(0.5, 300, kg)
  * part[+]
    * insert Parameter(refill, in, 0, *)
    * documentation = "One medicine handed out."
    * part[+]
      * insert Parameter(medication, in, 1, 1)
      * documentation = "The medicine; ATC where it has a code."
      * type = #CodeableConcept
    * part[+]
      * insert Parameter(quantity, in, 0, 1)
      * documentation = "How much was handed out, in tablets, bottles or packs."
      * type = #Quantity
    * part[+]
      * insert Parameter(daysSupply, in, 1, 1)
      * documentation = "For how many days it lasts: 1 to 366 d."
      * type = #integer
      * insert Bounds(1, 366, d)
    * part[+]
      * insert Parameter(prescription, in, 0, 1)
      * documentation = "The prescription it was handed out on. Without it: the newest one of the client that covers the medicine and the day."
      * type = #Reference
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/MedicationRequest"
    * part[+]
      * insert Parameter(owed, in, 0, 1)
      * documentation = "How much of it is still owed after a part fill, in the unit of the quantity."
      * type = #Quantity
  * part[+]
    * insert Parameter(specimen, in, 0, *)
    * documentation = "One specimen drawn, or that was to be drawn."
    * part[+]
      * insert Parameter(type, in, 1, 1)
      * documentation = "What it is to be tested for."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(SpecimenTypeValues)
    * part[+]
      * insert Parameter(status, in, 1, 1)
      * documentation = "What became of it."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(SpecimenStatusValues)
  * part[+]
    * insert Parameter(referral, in, 0, *)
    * documentation = "One referral to a clinician."
    * part[+]
      * insert Parameter(reason, in, 1, 1)
      * documentation = "Why."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(ReferralReasonValues)
    * part[+]
      * insert Parameter(urgency, in, 1, 1)
      * documentation = "How urgent: routine, urgent, asap or stat."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = "http://hl7.org/fhir/ValueSet/request-priority"
  * part[+]
    * insert Parameter(note, in, 0, 1)
    * documentation = "Anything else about the member at this session."
    * type = #string
* parameter[+]
  * insert Parameter(session, out, 1, 1)
  * documentation = "The session."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Encounter"
* parameter[+]
  * insert Parameter(replayed, out, 1, 1)
  * documentation = "True when the same session was on record already and nothing was written."
  * type = #boolean
* parameter[+]
  * insert Parameter(nextVisit, out, 0, 1)
  * documentation = "The day of the next session, when one was given or the model has an interval."
  * type = #date
* parameter[+]
  * insert Parameter(member, out, 1, *)
  * documentation = "What was recorded of one member."
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(written, out, 0, *)
    * documentation = "A resource that was written for the client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Resource"
  * part[+]
    * insert Parameter(advice, out, 0, *)
    * documentation = "Something the people who run the group should know."
    * part[+]
      * insert Parameter(code, out, 1, 1)
      * documentation = "What about."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(AdviceValues)
    * part[+]
      * insert Parameter(severity, out, 1, 1)
      * documentation = "information or warning."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = "http://hl7.org/fhir/ValueSet/issue-severity"
    * part[+]
      * insert Parameter(text, out, 1, 1)
      * documentation = "In plain words."
      * type = #string
* parameter[+]
  * insert Parameter(count, out, 0, *)
  * documentation = "One count over the session."
  * part[+]
    * insert Parameter(kind, out, 1, 1)
    * documentation = "What is counted."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(CountKindValues)
  * part[+]
    * insert Parameter(value, out, 1, 1)
    * documentation = "How many."
    * type = #integer
