Logical: UgandaMissedAppointmentRegister
Parent: Element
Id: uganda-missed-appointment-register
Title: "Missed appointment register of Uganda"
Description: "What Uganda's register of missed appointments holds: a line for each appointment that was missed, with up to six attempts to find the client and what came of them."
* insert Structure
* client 1..1 string "Client" "Number and name of the client."
* missedDate 1..1 date "Missed date" "The day on which the client was expected."
* medicinesDue 0..1 string "Medicines due" "What the client was to collect."
* model 0..1 string "Model" "Delivery model of the client."
* attempt 0..6 BackboneElement "Attempt" "One attempt to find the client."
* attempt.date 1..1 date "Date" "When it was tried."
* attempt.person 0..1 string "Person" "Who tried."
* attempt.action 0..1 string "Action" "Call, visit at home, message."
* outcome 0..1 string "Outcome" "Returned, transferred, stopped, relocated, died, unable to trace, misclassified, promised to return."
* reasonMissed 0..1 code "Reason missed" "Why the appointment was missed."
* reasonMissed from AbsenceReasonValues (extensible)
