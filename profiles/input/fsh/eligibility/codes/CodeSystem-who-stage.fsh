CodeSystem: WhoStage
Id: who-stage
Title: "WHO clinical stage"
Description: "The clinical stage of HIV disease by the World Health Organization."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #1 "Stage 1" "No symptoms, or lasting enlarged lymph nodes only."
* #2 "Stage 2" "Mild disease."
* #3 "Stage 3" "Advanced disease."
* #4 "Stage 4" "Severe disease."
