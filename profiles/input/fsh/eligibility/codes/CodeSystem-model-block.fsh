CodeSystem: ModelBlock
Id: model-block
Title: "Building block of a delivery model"
Description: "What an action of a delivery model describes."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #eligibility "Eligibility" "Who may join: every criterion has to be met."
* #exit "Exit" "Who leaves: any one criterion is enough."
* #refill "Refill" "When, where, by whom and for how long medicines are handed out."
* #consultation "Consultation" "When, where and by whom a member is seen clinically."
* #viral-load-draw "Viral load draw" "When blood for a viral load is drawn."
* #viral-load-review "Viral load review" "When the result of a viral load is reviewed with the member."
