Profile: ArtStaff
Parent: Practitioner
Id: art-staff
Title: "Member of staff"
Description: "Somebody who runs groups or sees their members: a lay health care worker, a nurse, a clinician, a pharmacist."
* insert Structure
* name 1..*
// must be supported: what who sends does, and what who receives does
* insert Supports(identifier, [[the number in the register of staff, where there is one.]], [[knows the same person by it.]])
* insert Supports(active, [[false of one who has left.]], [[offers no such person.]])
* insert Supports(name, [[with text.]], [[shows it.]])
* insert Supports(telecom, [[how to reach them at work.]], [[shows it.]])
