Profile: ArtStaffRole
Parent: PractitionerRole
Id: art-staff-role
Title: "Role of a member of staff"
Description: "As what, and where, a member of staff works."
* insert Structure
* practitioner 1..1
* practitioner only Reference(Practitioner)
* organization 1..1
* organization only Reference(Organization)
* code 1..*
* code from CadreValues (extensible)
// must be supported: what who sends does, and what who receives does
* insert Supports(active, [[false of a role that has ended.]], [[offers no such role.]])
* insert Supports(practitioner, [[the person.]], [[shows the name.]])
* insert Supports(organization, [[the facility.]], [[lists the groups of that facility.]])
* insert Supports(code, [[the cadre.]], [[compares it with who the delivery model says.]])
* insert Supports(period, [[from when to when.]], [[shows it.]])
