Profile: ArtCondition
Parent: Condition
Id: art-condition
Title: "Diagnosis"
Description: "A diagnosis, as the rules read it: tuberculosis, what calls for regular follow-up, Kaposi's sarcoma, an adverse reaction to a drug."
* insert Structure
* code 1..1
* code ^short = "ICD-10 or SNOMED CT; the value sets tuberculosis, follow-up-conditions, current-illness, kaposi-sarcoma and adverse-drug-reaction are what the rules ask about"
* insert OfAClient
* obeys art-condition-dated
// must be supported: what who sends does, and what who receives does
* insert Supports(clinicalStatus, [[active until it is over; resolved then.]], [[takes an active one for one that is there.]])
* insert Supports(verificationStatus, [[confirmed; refuted or entered-in-error takes it back.]], [[leaves those two out.]])
* insert Supports(category, [[encounter-diagnosis or problem-list-item.]], [[keeps it; nothing depends on it.]])
* insert Supports(code, [[a code, a national one beside it.]], [[asks the value sets whether it matters to a rule.]])
* insert SupportsClient
* insert Supports(onset[x], [[since when: a date, as exact as it is known.]], [[takes one without any date for one that has always been there.]])
* insert Supports(abatement[x], [[until when.]], [[takes it for over from that day.]])
* insert Supports(recordedDate, [[when it was recorded.]], [[counts from it where there is no onset.]])
