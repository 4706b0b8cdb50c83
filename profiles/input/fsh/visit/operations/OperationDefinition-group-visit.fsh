Instance: GroupVisitOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Record a session of a group"
Description: "Records one session of a group as a whole: who came, who collected, symptom screens, weights, refills, blood drawn, referrals and what came of them, and the date of the next session. Either all of it is recorded or nothing, unless the sender asks for the good members alone. A session that was planned under the same key becomes the one that was held."
* id = "group-visit"
* insert Definition(GroupVisitOperation)
* title = "Record a session of a group"
* description = "Records one session of a group as a whole: who came, who collected, symptom screens, weights, refills, blood drawn, referrals and what came of them, and the date of the next session. Either all of it is recorded or nothing, unless the sender asks for the good members alone. A session that was planned under the same key becomes the one that was held."
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
  * documentation = "Where the session was held. Without it: where it was planned, else the venue of the group."
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
  * insert Parameter(partial, in, 0, 1)
  * documentation = "True when the good members are to be stored although others are at fault; those come back with their faults. Not with a correction, which replaces the session as a whole. Without it: false, all or nothing."
  * type = #boolean
* parameter[+]
  * insert Parameter(another, in, 0, 1)
  * documentation = "True when the group held more than one session on this day. Without it: false, and a session of a group and day of which one is on record under another key is refused (409) with that key and what differs."
  * type = #boolean
* parameter[+]
  * insert Parameter(nextVisit, in, 0, 1)
  * documentation = "The day agreed for the next session; after the day of this one. Without it: the longest interval of the model that the antiretroviral medicines handed out bridge, on a day of the week on which the model has sessions."
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
    * documentation = "The friend or relative who came in place of the member. A name alone (Reference.display) will do. Without it, when attendance is buddy: recorded as unnamed."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/RelatedPerson"
  * part[+]
    * insert Parameter(pickedUp, in, 0, 1)
    * documentation = "When the member came, if after the session; at least a full date. Only when attendance is late; not before the session, not in the future. Without it: the day of the session."
    * type = #dateTime
  * part[+]
    * insert Parameter(screen, in, 0, 1)
    * documentation = "The symptom screen. With no symptom: screened and well."
    * part[+]
      * insert Parameter(done, in, 1, 1)
      * documentation = "Whether the member was screened. False: there was no screen, and it found nothing."
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
    * insert Parameter(pregnant, in, 0, 1)
    * documentation = "Whether the member says that she is pregnant. Without it: not asked."
    * type = #boolean
  * part[+]
    * insert Parameter(refill, in, 0, *)
    * documentation = "One medicine handed out."
    * part[+]
      * insert Parameter(medication, in, 1, 1)
      * documentation = "The medicine; ATC where it has a code."
      * type = #CodeableConcept
      * binding.strength = #extensible
      * binding.valueSet = Canonical(MedicineValues)
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
      * documentation = "The prescription it was handed out on. Without it: the newest one of this medicine that was in force on the day; for an antiretroviral medicine without one, the newest of any."
      * type = #Reference
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/MedicationRequest"
    * part[+]
      * insert Parameter(owed, in, 0, 1)
      * documentation = "How much of it is still owed after a part fill, in the unit of the quantity."
      * type = #Quantity
    * part[+]
      * insert Parameter(completes, in, 0, 1)
      * documentation = "True when this is what was owed of the same medicine since an earlier part fill. Without it: false."
      * type = #boolean
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
      * insert Parameter(urgent, in, 0, 1)
      * documentation = "True when the blood is not to wait for the next session: an order to draw it again has priority urgent and no day. Without it: false."
      * type = #boolean
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
    * insert Parameter(referralOutcome, in, 0, *)
    * documentation = "What came of a referral of an earlier session."
    * part[+]
      * insert Parameter(referral, in, 1, 1)
      * documentation = "The referral, one of the client's."
      * type = #Reference
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/ServiceRequest"
    * part[+]
      * insert Parameter(outcome, in, 1, 1)
      * documentation = "What came of it."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(ReferralOutcomeValues)
    * part[+]
      * insert Parameter(date, in, 0, 1)
      * documentation = "The day on which the member was seen; not in the future. Without it: not known."
      * type = #date
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
  * insert Parameter(advice, out, 0, *)
  * documentation = "Something the people who run the group should know about the group as a whole."
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
    * documentation = "Something the people who run the group should know about the member."
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
  * insert Parameter(refused, out, 0, *)
  * documentation = "A member who was told of and not stored; only when the request says partial."
  * part[+]
    * insert Parameter(element, out, 1, 1)
    * documentation = "Where the member is in the request, counted from 0: member[3]."
    * type = #string
  * part[+]
    * insert Parameter(client, out, 0, 1)
    * documentation = "The client as told, if that could be read."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(fault, out, 1, *)
    * documentation = "One thing wrong with it."
    * part[+]
      * insert Parameter(code, out, 1, 1)
      * documentation = "What kind of fault."
      * type = #code
      * binding.strength = #required
      * binding.valueSet = Canonical(ProblemValues)
    * part[+]
      * insert Parameter(element, out, 1, 1)
      * documentation = "Path of the parameter at fault: member[3].refill[0].daysSupply."
      * type = #string
    * part[+]
      * insert Parameter(text, out, 1, 1)
      * documentation = "What is wrong, in words that follow the element."
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
