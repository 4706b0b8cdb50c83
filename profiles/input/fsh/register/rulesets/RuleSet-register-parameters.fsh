// one thing due for a client: a code of the advice that follows a session, so that before and after it the words are the same
RuleSet: DueParts
* part[+]
  * insert Parameter(code, out, 1, 1)
  * documentation = "What: a code of the advice after a session. Here can be vl-due, vl-result-awaited, vl-review-due, blood-due, consultation-due, prescription-ends, prescription-missing, owed-supply, referral-open, high-viral-load and exit-met."
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
  * insert Parameter(since, out, 0, 1)
  * documentation = "When it came up: the day of the draw, the order, the result, the referral, the part fill."
  * type = #date
* part[+]
  * insert Parameter(by, out, 0, 1)
  * documentation = "The last day by which it is to be done by the delivery model. Not there when nothing is on record to count from."
  * type = #date
* part[+]
  * insert Parameter(text, out, 1, 1)
  * documentation = "In plain words, without any diagnosis or result."
  * type = #string
* part[+]
  * insert Parameter(about, out, 0, 1)
  * documentation = "What it is about: of referral-open the referral (ServiceRequest), which group-visit takes with what came of it (referralOutcome); of blood-due the order (ServiceRequest) that waits for blood; of owed-supply the part fill (MedicationDispense)."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/ServiceRequest"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/MedicationDispense"

// one medicine to hand out
RuleSet: HandOutParts
* part[+]
  * insert Parameter(medication, out, 1, 1)
  * documentation = "The medicine, by the code it is known by here."
  * type = #CodeableConcept
* part[+]
  * insert Parameter(daysSupply, out, 1, 1)
  * documentation = "For how many days (d): as handed out the last time in full, else until the session after this one."
  * type = #integer
* part[+]
  * insert Parameter(quantity, out, 0, 1)
  * documentation = "How much, in the unit of the last time; not there when that is not on record."
  * type = #Quantity
* part[+]
  * insert Parameter(owed, out, 0, 1)
  * documentation = "How much is still owed from a part fill, on top of it."
  * type = #Quantity

// the sums over one medicine
RuleSet: MedicineTotalParts
* part[+]
  * insert Parameter(medication, out, 1, 1)
  * documentation = "The medicine."
  * type = #CodeableConcept
* part[+]
  * insert Parameter(clients, out, 1, 1)
  * documentation = "How many members get it: 1 or more."
  * type = #integer
* part[+]
  * insert Parameter(days, out, 1, 1)
  * documentation = "Days of supply (d) over all of them: 1 or more."
  * type = #integer
* part[+]
  * insert Parameter(quantity, out, 0, *)
  * documentation = "How much, in each unit; without what is owed. Not there when no quantity is on record."
  * type = #Quantity
* part[+]
  * insert Parameter(owed, out, 0, *)
  * documentation = "How much is still owed of part fills, in each unit."
  * type = #Quantity

// the blood tubes to bring
RuleSet: TubeTotals
* parameter[+]
  * insert Parameter(tube, out, 0, *)
  * documentation = "Blood tubes for one test."
  * part[+]
    * insert Parameter(type, out, 1, 1)
    * documentation = "Which test."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(SpecimenTypeValues)
  * part[+]
    * insert Parameter(count, out, 1, 1)
    * documentation = "How many tubes: 1 or more."
    * type = #integer

RuleSet: DueListParameters
* parameter[+]
  * insert Parameter(asOf, in, 0, 1)
  * documentation = "The day whose knowledge and membership count. Without it: today. A full date (YYYY-MM-DD)."
  * type = #date
* parameter[+]
  * insert Parameter(code, in, 0, *)
  * documentation = "What to list. Without it: high-viral-load, exit-met, vl-due, vl-review-due, vl-result-awaited, blood-due, consultation-due, prescription-ends and prescription-missing."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(AdviceValues)
* parameter[+]
  * insert Parameter(overdue, in, 0, 1)
  * documentation = "True for what is overdue alone. Without it: false."
  * type = #boolean
* parameter[+]
  * insert Parameter(asOf, out, 1, 1)
  * documentation = "The day whose knowledge and membership were used."
  * type = #date
* insert LeftOut
* parameter[+]
  * insert Parameter(count, out, 0, *)
  * documentation = "How often one thing is due."
  * part[+]
    * insert Parameter(code, out, 1, 1)
    * documentation = "What."
    * type = #code
    * binding.strength = #required
    * binding.valueSet = Canonical(AdviceValues)
  * part[+]
    * insert Parameter(due, out, 1, 1)
    * documentation = "For how many members: 1 or more."
    * type = #integer
  * part[+]
    * insert Parameter(overdue, out, 1, 1)
    * documentation = "For how many of them it is overdue: 0 or more."
    * type = #integer
* parameter[+]
  * insert Parameter(group, out, 0, *)
  * documentation = "One group in which anything is due."
  * part[+]
    * insert Parameter(group, out, 1, 1)
    * documentation = "The group, with its name."
    * type = #Reference
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
  * part[+]
    * insert Parameter(session, out, 1, 1)
    * documentation = "The day of its next session."
    * type = #date
  * part[+]
    * insert Parameter(member, out, 1, *)
    * documentation = "One member of whom anything is due, in the order of the register."
    * part[+]
      * insert Parameter(client, out, 1, 1)
      * documentation = "The client, with the name and one identifier as far as they are on record."
      * type = #Reference
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
    * part[+]
      * insert Parameter(due, out, 1, *)
      * documentation = "What is due."
      * insert DueParts
      * part[+]
        * insert Parameter(overdue, out, 1, 1)
        * documentation = "Whether the last day by which it was to be done is over on the day asked about, or nothing is on record to count from."
        * type = #boolean

// groups that a list of a facility cannot say anything of
RuleSet: LeftOut
* parameter[+]
  * insert Parameter(leftOut, out, 0, *)
  * documentation = "A group of the facility of which nothing can be said, as this server does not have the delivery model it names."
  * type = #Reference
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
