Logical: WesternCapeClubRegister
Parent: Element
Id: western-cape-club-register
Title: "Club register of the Western Cape"
Description: "What the paper register of an adherence club in the Western Cape holds: a line for each member, a block of columns for each session. General knowledge, unconfirmed: the columns are those commonly described, not those of one printed form."
* insert Structure
* facility 1..1 string "Facility" "Name of the facility that answers for the club."
* club 1..1 string "Club" "Number of the club."
* client 0..* BackboneElement "Line of a member" "What stands in the line of a member."
* client.folderNumber 1..1 string "Folder no." "Number of the folder at the facility."
* client.name 1..1 string "Name" "Name of the client."
* client.birthDate 0..1 date "Birth date" "Day of birth, or as much of it as is known."
* client.regimen 0..1 string "Regimen" "Medicines the client takes."
* client.artStart 0..1 date "ART start" "First day on antiretroviral treatment."
* client.lastViralLoad 0..1 string "Last VL" "Last viral load in copies/mL, or LDL."
* client.lastCd4 0..1 integer "Last CD4" "Last CD4 count in cells per microlitre."
* client.visit 0..* BackboneElement "Columns of a session" "What is filled in for the member at a session."
* client.visit.date 1..1 date "Date" "Day of the session."
* client.visit.attendance 1..1 code "Attended, buddy, did not attend" "How the member took part."
* client.visit.weight 0..1 decimal "Weight" "Kilograms."
* client.visit.symptoms 0..1 boolean "Symptoms Y/N" "Whether the screen found any symptom."
* client.visit.bloodTaken 0..1 boolean "Blood taken" "Whether blood was drawn."
* client.visit.clinicalDone 0..1 boolean "Clinical done" "Whether the yearly consultation was held."
* client.visit.outcome 0..1 string "Outcome" "Back to clinic, transferred out, died and the like."
* client.visit.attendance from AttendanceValues (required)
