Profile: ArtClient
Parent: Patient
Id: art-client
Title: "Client"
Description: "A person on antiretroviral treatment, and a member of groups."
* insert Structure
* identifier 1..* MS
  * system 1..1 MS
  * value 1..1 MS
* name MS
* birthDate MS
* gender MS
* managingOrganization MS
* active MS
* link MS
* obeys art-client-name and art-client-link
// must be supported: what who sends does, and what who receives does
* insert Supports(identifier, [[at least one number the client is known by, the facility's folder number where there is no national one.]], [[finds the client by it: an operation takes it in place of a reference, and a conditional update by it makes no second client.]])
* insert Supports(identifier.system, [[the URI of who gives the number, the same in every message.]], [[tells numbers of two facilities apart by it; a value alone is nobody's.]])
* insert Supports(identifier.value, [[the number as it is written on the folder.]], [[compares it letter by letter.]])
* insert Supports(active, [[false for a record that was made in error or merged into another; nothing otherwise.]], [[shows that it is not in use.]])
* insert Supports(name, [[the name that the facilitator calls at the session, with text, family or given; not what is only in a register elsewhere.]], [[shows it to who runs the group, writes it in no log and gives it to no other member.]])
* insert Supports(gender, [[as the client tells it.]], [[needs it where a rule asks about pregnancy; without it nobody is taken for a woman or a man.]])
* insert Supports(birthDate, [[as much of it as is known: a year alone is better than a guessed day.]], [[counts the age from it, in completed years; where a rule depends on the day that is not known, the verdict is unknown.]])
* insert Supports(managingOrganization, [[the facility that keeps the client's folder.]], [[lists the client there, for those who miss a session first of all.]])
* insert Supports(link, [[the record that this one was merged into, or from; with active.]], [[keeps it; what is on record stays with the record it is in.]])
