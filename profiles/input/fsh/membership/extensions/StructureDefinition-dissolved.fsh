Extension: DissolvedExtension
Id: dissolved
Title: "Dissolved"
Description: "When and why the group was dissolved."
Context: Group
* insert Structure
* extension contains
    date 1..1 and
    reason 1..1 and
    note 0..1
* extension[date] ^short = "The last day of the group"
* extension[date].value[x] only date
* extension[date].value[x] 1..1
* extension[reason].value[x] only code
* extension[reason].value[x] 1..1
* extension[reason].value[x] from DissolvingReasonValues (required)
* extension[note].value[x] only string
* extension[note].value[x] 1..1
