CodeSystem: Adherence
Id: adherence
Title: "Adherence"
Description: "How well a client takes antiretroviral medicines, as who assesses it sees it."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #good "Good" "Hardly any dose is missed: what the programme calls good adherence."
* #fair "Fair" "Doses are missed, but less than the programme calls poor adherence."
* #poor "Poor" "So many doses are missed that the programme calls it poor adherence."
