Extension: AssessedParameterExtension
Id: assessed-parameter
Title: "Parameter of an assessment"
Description: "A threshold or switch of the delivery model with the value it had when the client was assessed: a deployment may have set another than the model's file."
Context: Observation
* insert Structure
* extension contains
    name 1..1 and
    value 1..1
* extension[name] ^short = "Name, as the rules read it"
* extension[name].value[x] only string
* extension[name].value[x] 1..1
* extension[value] ^short = "Value, as text"
* extension[value].value[x] only string
* extension[value].value[x] 1..1
