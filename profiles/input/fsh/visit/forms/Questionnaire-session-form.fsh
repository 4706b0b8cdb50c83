Instance: SessionForm
InstanceOf: Questionnaire
Usage: #definition
Title: "Form for a session"
Description: "What a facilitator is asked when a session is recorded. The linkId of each item is the path of the same parameter of $group-visit, so that answers become a request without a table between."
* id = "session-form"
* insert Definition(SessionForm)
* title = "Form for a session"
* description = "What a facilitator is asked when a session is recorded. The linkId of each item is the path of the same parameter of $group-visit, so that answers become a request without a table between."
* subjectType = #Group
* item[+]
  * linkId = "session"
  * text = "Key of the session"
  * type = #string
  * required = true
* item[+]
  * linkId = "start"
  * text = "When did it begin?"
  * type = #dateTime
  * required = true
* item[+]
  * linkId = "end"
  * text = "When did it end?"
  * type = #dateTime
* item[+]
  * linkId = "location"
  * text = "Where was it?"
  * type = #reference
* item[+]
  * linkId = "facilitator"
  * text = "Who ran it?"
  * type = #reference
  * required = true
  * repeats = true
* item[+]
  * linkId = "collector"
  * text = "Who collected for the group?"
  * type = #reference
* item[+]
  * linkId = "another"
  * text = "Is this one of several sessions on this day?"
  * type = #boolean
* item[+]
  * linkId = "nextVisit"
  * text = "When is the next session?"
  * type = #date
* item[+]
  * linkId = "member"
  * text = "Member"
  * type = #group
  * required = true
  * repeats = true
  * item[+]
    * linkId = "member.client"
    * text = "Who?"
    * type = #reference
    * required = true
  * item[+]
    * linkId = "member.attendance"
    * text = "Did the member come?"
    * type = #choice
    * required = true
    * answerValueSet = Canonical(AttendanceValues)
  * item[+]
    * linkId = "member.absenceReason"
    * text = "Why not?"
    * type = #choice
    * answerValueSet = Canonical(AbsenceReasonValues)
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#absent
  * item[+]
    * linkId = "member.buddy"
    * text = "Who came for the member?"
    * type = #reference
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#buddy
  * item[+]
    * linkId = "member.pickedUp"
    * text = "When did the member come for the medicines?"
    * type = #dateTime
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
  * item[+]
    * linkId = "member.screen"
    * text = "Symptoms"
    * type = #group
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#present
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#buddy
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#collector
    * enableBehavior = #any
    * item[+]
      * linkId = "member.screen.done"
      * text = "Was the member asked for symptoms?"
      * type = #boolean
      * required = true
    * item[+]
      * linkId = "member.screen.symptom"
      * text = "Which of these does the member have?"
      * type = #choice
      * repeats = true
      * answerValueSet = Canonical(SymptomValues)
    * item[+]
      * linkId = "member.screen.missedDoses"
      * text = "How many doses were missed since the last visit?"
      * type = #integer
  * item[+]
    * linkId = "member.weight"
    * text = "Weight in kilograms"
    * type = #decimal
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#present
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
    * enableBehavior = #any
  * item[+]
    * linkId = "member.pregnant"
    * text = "Is she pregnant?"
    * type = #boolean
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#present
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
    * enableBehavior = #any
  * item[+]
    * linkId = "member.refill"
    * text = "Medicine handed out"
    * type = #group
    * repeats = true
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#present
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#buddy
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#collector
    * enableBehavior = #any
    * item[+]
      * linkId = "member.refill.medication"
      * text = "Which medicine?"
      * type = #choice
      * required = true
      * answerValueSet = Canonical(MedicineValues)
    * item[+]
      * linkId = "member.refill.quantity"
      * text = "How much?"
      * type = #quantity
    * item[+]
      * linkId = "member.refill.daysSupply"
      * text = "For how many days?"
      * type = #integer
      * required = true
    * item[+]
      * linkId = "member.refill.owed"
      * text = "How much is still owed?"
      * type = #quantity
    * item[+]
      * linkId = "member.refill.completes"
      * text = "Is it what was owed before?"
      * type = #boolean
  * item[+]
    * linkId = "member.specimen"
    * text = "Blood"
    * type = #group
    * repeats = true
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#present
    * enableWhen[+]
      * question = "member.attendance"
      * operator = #=
      * answerCoding = Attendance#late
    * enableBehavior = #any
    * item[+]
      * linkId = "member.specimen.type"
      * text = "For which test?"
      * type = #choice
      * required = true
      * answerValueSet = Canonical(SpecimenTypeValues)
    * item[+]
      * linkId = "member.specimen.status"
      * text = "Was it drawn?"
      * type = #choice
      * required = true
      * answerValueSet = Canonical(SpecimenStatusValues)
    * item[+]
      * linkId = "member.specimen.urgent"
      * text = "Is it urgent?"
      * type = #boolean
  * item[+]
    * linkId = "member.referral"
    * text = "Referral"
    * type = #group
    * repeats = true
    * item[+]
      * linkId = "member.referral.reason"
      * text = "Why?"
      * type = #choice
      * required = true
      * answerValueSet = Canonical(ReferralReasonValues)
    * item[+]
      * linkId = "member.referral.urgency"
      * text = "How urgent is it?"
      * type = #choice
      * required = true
      * answerValueSet = "http://hl7.org/fhir/ValueSet/request-priority"
  * item[+]
    * linkId = "member.referralOutcome"
    * text = "What came of an earlier referral"
    * type = #group
    * repeats = true
    * item[+]
      * linkId = "member.referralOutcome.referral"
      * text = "Which referral?"
      * type = #reference
      * required = true
    * item[+]
      * linkId = "member.referralOutcome.outcome"
      * text = "What came of it?"
      * type = #choice
      * required = true
      * answerValueSet = Canonical(ReferralOutcomeValues)
    * item[+]
      * linkId = "member.referralOutcome.date"
      * text = "When was the member seen?"
      * type = #date
  * item[+]
    * linkId = "member.note"
    * text = "Anything else?"
    * type = #string
