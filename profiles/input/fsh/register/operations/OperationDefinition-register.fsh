Instance: RegisterOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Register of a session"
Description: "The register of a group's next session, or of one on a date, filled in before it: the members as of the day, what to hand out to whom, what is due for whom, when each was last there. As FHIR, or as a table (text/csv) that is completed in a spreadsheet and sent to group-visit."
* id = "register"
* insert Definition(RegisterOperation)
* title = "Register of a session"
* description = "The register of a group's next session, or of one on a date, filled in before it: the members as of the day, what to hand out to whom, what is due for whom, when each was last there. As FHIR, or as a table (text/csv) that is completed in a spreadsheet and sent to group-visit."
* kind = #operation
* affectsState = false
* code = #register
* comment = "Nothing is written. It holds what a sheet on a table may show: no diagnosis, and no result of a test unless it is asked for and the server lets it be told. With _format=text/csv, or Accept: text/csv, the answer is a table in UTF-8."
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(date, in, 0, 1)
  * documentation = "The day of the session. Without it: the next session, which is the first one planned after the last that was held, else the day agreed at the last, even if that day is over; else by the interval of the model after the last; for a group that never met, today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(results, in, 0, 1)
  * documentation = "True to show the last viral load of each member. Refused unless the server is set up to tell results. Without it: false."
  * type = #boolean
* parameter[+]
  * insert Parameter(separator, in, 0, 1)
  * documentation = "Of a table: what stands between two cells, a comma or a semicolon (for a spreadsheet of a language that writes 61,5). Without it: a comma."
  * type = #string
* parameter[+]
  * insert Parameter(group, out, 1, 1)
  * documentation = "The group, with its name."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * insert Parameter(model, out, 1, 1)
  * documentation = "The delivery model of the group with the version in force on the day: url|version."
  * type = #canonical
* parameter[+]
  * insert Parameter(date, out, 1, 1)
  * documentation = "The day of the session."
  * type = #date
* parameter[+]
  * insert Parameter(session, out, 1, 1)
  * documentation = "The key to send with group-visit: that of the session on record for the day, planned or told; else one made from the group and the day, so that it is the same however often it is asked for."
  * type = #Identifier
* parameter[+]
  * insert Parameter(nextVisit, out, 1, 1)
  * documentation = "The day of the session after this one: the one planned, else by the interval of the model that what most members are handed out bridges."
  * type = #date
* parameter[+]
  * insert Parameter(facilitator, out, 0, *)
  * documentation = "Who runs the session: by the planned session, else the facilitators of the group's care team, else who ran the last one."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/RelatedPerson"
* parameter[+]
  * insert Parameter(venue, out, 0, 1)
  * documentation = "Where: the place of the planned session, else the venue of the group."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Location"
* parameter[+]
  * insert Parameter(collector, out, 0, 1)
  * documentation = "In a group whose members take turns, whose turn it is to collect."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * insert Parameter(member, out, 0, *)
  * documentation = "One member of the day, in the order in which they joined."
  * part[+]
    * insert Parameter(seat, out, 1, 1)
    * documentation = "Place in the register, from 1."
    * type = #integer
  * part[+]
    * insert Parameter(client, out, 1, 1)
    * documentation = "The client, with the name and one identifier (folder number) as far as they are on record."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * insert Parameter(since, out, 0, 1)
    * documentation = "First day of the membership."
    * type = #date
  * part[+]
    * insert Parameter(regimen, out, 0, 1)
    * documentation = "The antiretroviral medicines: as prescribed, else as handed out last."
    * type = #CodeableConcept
  * part[+]
    * insert Parameter(handOut, out, 0, *)
    * documentation = "One medicine to hand out at the session."
    * insert HandOutParts
  * part[+]
    * insert Parameter(due, out, 0, *)
    * documentation = "Something due for the member at this session, by the delivery model and what is on record."
    * insert DueParts
  * part[+]
    * insert Parameter(viralLoad, out, 0, 1)
    * documentation = "The last viral load in copies/mL as it is on record; only when results were asked for."
    * type = #string
  * part[+]
    * insert Parameter(lastVisit, out, 0, 1)
    * documentation = "Day of the last session of which anything is told of the member."
    * type = #date
  * part[+]
    * insert Parameter(lastAttendance, out, 0, 1)
    * documentation = "How the member took part in it."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(AttendanceValues)
  * part[+]
    * insert Parameter(missedInARow, out, 1, 1)
    * documentation = "How many sessions in a row the member was absent from, up to the last: 0 or more."
    * type = #integer
  * part[+]
    * insert Parameter(supplyUntil, out, 0, 1)
    * documentation = "The first day without medicines, by what was handed out last."
    * type = #date
