Profile: ArtSite
Parent: Organization
Id: art-site
Title: "Facility"
Description: "A facility that answers for groups: it keeps the folders of their members, packs for them and reports."
* insert Structure
* identifier 1..*
  * system 1..1
  * value 1..1
* name 1..1
* partOf only Reference(Organization)
// must be supported: what who sends does, and what who receives does
* insert Supports(identifier, [[the number in the national list of facilities.]], [[takes two records with one number for the same facility.]])
* insert Supports(identifier.system, [[the URI of the list.]], [[tells two lists apart by it.]])
* insert Supports(identifier.value, [[the number.]], [[compares it letter by letter.]])
* insert Supports(active, [[false of one that was closed.]], [[plans nothing there.]])
* insert Supports(type, [[what kind of facility, as the national list has it.]], [[keeps it; nothing depends on it.]])
* insert Supports(name, [[the name everybody uses.]], [[shows it.]])
* insert Supports(partOf, [[the district, or the facility this is a post of.]], [[adds up by it.]])
