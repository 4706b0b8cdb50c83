Logical: LesothoCagVisit
Parent: Element
Id: lesotho-cag-visit
Title: "Visit form of a community ART group in Lesotho"
Description: "What the electronic form for the visit of a community ART group in Lesotho asks for: who came for the group, who was absent and why, and what was handed out for each member."
* insert Structure
* group 1..1 string "Group" "Name of the group."
* date 1..1 date "Date" "Day of the visit."
* attender 1..1 string "Attender" "The member who came for the group."
* absentee 0..* BackboneElement "Absentee" "A member who was not at the meeting of the group."
* absentee.client 1..1 string "Client" "The member."
* absentee.reason 0..1 code "Reason" "Why the member was absent."
* member 0..* BackboneElement "Member" "What is filled in for a member."
* member.client 1..1 string "Client" "The member."
* member.height 0..1 decimal "Height" "Centimetres."
* member.weight 0..1 decimal "Weight" "Kilograms."
* member.tuberculosis 0..1 string "TB status" "No signs, suspected, on treatment."
* member.bloodPressure 0..1 string "Blood pressure" "Systolic over diastolic, mmHg."
* member.regimen 0..1 string "Regimen" "Medicines handed out."
* member.monthsSupplied 0..1 integer "Months supplied" "For how many months."
* member.tabletsSupplied 0..1 integer "Tablets supplied" "How many tablets."
* member.whoStage 0..1 integer "WHO stage" "1 to 4."
* member.adherence 0..1 code "Adherence" "Good, fair or poor."
* member.nextRefill 0..1 date "Next refill" "When the member is to have medicines next."
* nextDate 0..1 date "Next date of the group" "When the group meets next."
* absentee.reason from AbsenceReasonValues (extensible)
* member.adherence from AdherenceValues (extensible)
