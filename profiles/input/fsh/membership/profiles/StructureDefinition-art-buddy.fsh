Profile: ArtBuddy
Parent: RelatedPerson
Id: art-buddy
Title: "Buddy"
Description: "A friend or relative who collects medicines in place of a client. Where nobody keeps a record of them, a name alone at the visit will do."
* insert Structure
* patient only Reference(Patient)
* patient obeys art-identified
* name 1..*
// must be supported: what who sends does, and what who receives does
* insert Supports(active, [[false of one who collects no more.]], [[offers no such buddy.]])
* insert Supports(patient, [[the client the buddy collects for; one record for each client.]], [[lets the buddy be told of nobody else.]])
* insert Supports(relationship, [[what they are to each other, in words if no code is at hand.]], [[keeps it; nothing depends on it.]])
* insert Supports(name, [[the name the facilitator asks for.]], [[shows it to who hands out the medicines.]])
* insert Supports(telecom, [[how to reach the buddy, with leave of the client.]], [[shows it to who traces.]])
* insert Supports(period, [[from when to when the client wants it so.]], [[shows it.]])
