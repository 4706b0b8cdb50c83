// what goes into and comes out of the list of who missed a session, of a group or of all groups of a facility
RuleSet: TracingListParameters
* kind = #operation
* affectsState = false
* code = #tracing-list
* comment = "Nothing is written unless open is true. A session is missed by a member of its day who was absent or of whom nothing was told, and who has not collected antiretrovirals anywhere on that day or after it. A session that was agreed and is not on record as held counts from the day after it. Members are those of the day asked about: who has left is not missed."
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day whose knowledge and membership count; not in the future. Tasks and attempts are shown as they were by the end of that day. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(lostAfter, in, 0, 1)
  * insert Bounds(1, 366, d)
  * documentation = "For how many days after a pick-up was expected a client who has not collected anywhere is still in care: 1 to 366 days. Without it: 28, as PEPFAR's TX_ML counts; on day 28 the client is still in care, on day 29 lost."
  * type = #integer
* parameter[+]
  * insert Parameter(open, in, 0, 1)
  * documentation = "True: a Task is made for everybody who is missed or lost, has not collected since, and has none for that session, and open ones of clients who have collected elsewhere are closed as returned. One that ended because the client left is opened again if they are a member after all. By POST, and as of today only. Asking again doubles nothing."
  * type = #boolean
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day whose knowledge and membership were used."
  * type = #date
* parameter[+]
  * insert Parameter(lostAfter, out, 1, 1)
  * insert Bounds(1, 366, d)
  * documentation = "The days after which a client counts as lost from care, as asked or 28: 1 to 366 days."
  * type = #integer
* parameter[+]
  * insert Parameter(missed, out, 0, *)
  * documentation = "A client who missed a session; the one who has been away longest first."
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(group, out, 1, 1)
    * documentation = "The group."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
  * part[+]
    * insert Parameter(session, out, 0, 1)
    * documentation = "The session missed, where one is on record."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Encounter"
  * part[+]
    * insert Parameter(date, out, 1, 1)
    * documentation = "The day of the session missed: of several in a row, the first."
    * type = #date
  * part[+]
    * insert Parameter(held, out, 1, 1)
    * documentation = "Whether that session is on record as held. False: it was agreed, its day is over, and nobody has told of it; the register may still be on its way."
    * type = #boolean
  * part[+]
    * insert Parameter(daysLate, out, 1, 1)
    * documentation = "Days since that session, 0 or more."
    * type = #integer
  * part[+]
    * insert Parameter(missedInARow, out, 1, 1)
    * documentation = "How many sessions of the group in a row the client has missed, 1 or more, wherever they collected meanwhile."
    * type = #integer
  * part[+]
    * insert Parameter(status, out, 1, 1)
    * documentation = "How far away the client is: late, missed, lost from the group, or lost from care."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(TracingStatusValues)
  * part[+]
    * insert Parameter(supplyUntil, out, 0, 1)
    * documentation = "The first day without antiretrovirals by what was handed out last, anywhere. Not there when nothing is on record."
    * type = #date
  * part[+]
    * insert Parameter(supplyLeft, out, 0, 1)
    * documentation = "For how many days the antiretrovirals still last; below 0 the days they have been over."
    * type = #integer
  * part[+]
    * insert Parameter(task, out, 0, 1)
    * documentation = "The Task by which the client is traced."
    * type = #Reference
    * targetProfile[+] = Canonical(ArtTracing)
  * part[+]
    * insert Parameter(opened, out, 0, 1)
    * documentation = "True if that Task was made, or opened again, now."
    * type = #boolean
  * part[+]
    * insert Parameter(attempts, out, 0, 1)
    * documentation = "How many attempts to find the client are on record, 0 or more."
    * type = #integer
  * part[+]
    * insert Parameter(lastAttempt, out, 0, 1)
    * documentation = "The day of the last attempt."
    * type = #date
  * part[+]
    * insert Parameter(outcome, out, 0, 1)
    * documentation = "What has come of tracing so far."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(TracingOutcomeValues)
* parameter[+]
  * insert Parameter(closed, out, 0, *)
  * documentation = "A Task closed now as returned: the client has collected elsewhere."
  * type = #Reference
  * targetProfile[+] = Canonical(ArtTracing)
* parameter[+]
  * insert Parameter(count, out, 0, *)
  * documentation = "How many clients stand where; one for each status, also where there are none."
  * part[+]
    * insert Parameter(status, out, 1, 1)
    * documentation = "Which."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(TracingStatusValues)
  * part[+]
    * insert Parameter(number, out, 1, 1)
    * documentation = "How many clients, 0 or more."
    * type = #integer
