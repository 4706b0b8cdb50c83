CodeSystem: TracingMeans
Id: tracing-means
Title: "Means of tracing"
Description: "How somebody tried to find a client."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #phone-call "Phone call" "Somebody called the client."
* #text-message "Text message" "Somebody wrote to the client by SMS or another messenger."
* #home-visit "Home visit" "Somebody went to where the client lives."
* #treatment-supporter "Treatment supporter" "Somebody asked the person whom the client named for this."
* #other "Other" "Another way, told in the note."
