Profile: ArtLaboratoryReport
Parent: DiagnosticReport
Id: art-laboratory-report
Title: "Laboratory report"
Description: "What a laboratory sends back for one specimen of a member: its results, or that there is none."
* insert Structure
* basedOn only Reference(ArtTestOrder)
* category 1..*
* subject 1..1
* insert OfAClient
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When the blood was drawn"
* specimen only Reference(ArtSpecimen)
* result only Reference(ArtViralLoad or ArtCd4 or ArtCd4Percent)
* obeys art-report-result
// must be supported: what who sends does, and what who receives does
* insert Supports(basedOn, [[the order, as it stands on the form.]], [[may close the order by it.]])
* insert Supports(status, [[final once the results count; cancelled where the specimen could not be used.]], [[counts the results themselves, by their own status.]])
* insert Supports(category, [[LAB.]], [[knows a report of a laboratory by it.]])
* insert Supports(code, [[what was tested, as a LOINC code where there is one.]], [[shows it.]])
* insert SupportsClient
* insert Supports(effective[x], [[when the blood was drawn.]], [[takes it for no date of a result: each has its own.]])
* insert Supports(issued, [[when the laboratory let it out.]], [[counts from draw to result by it.]])
* insert Supports(performer, [[the laboratory.]], [[shows it.]])
* insert Supports(specimen, [[the specimen.]], [[tells by it which draw is answered.]])
* insert Supports(result, [[the results, each valid by its own profile.]], [[reads the results, never the text of the report.]])
* insert Supports(conclusion, [[what the laboratory adds in words.]], [[shows it to clinicians.]])
