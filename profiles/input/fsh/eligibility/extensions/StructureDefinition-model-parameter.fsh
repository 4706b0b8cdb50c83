Extension: ModelParameterExtension
Id: model-parameter
Title: "Parameter of a delivery model"
Description: "A switch or threshold of the rules of a delivery model. The rules see it as a FHIRPath constant: minMonthsOnArt is %minMonthsOnArt. A country changes the value and leaves the rules alone."
Context: PlanDefinition
* insert Structure
* extension contains
    name 1..1 and
    value 1..1 and
    description 1..1
* extension[name] ^short = "Name, in camel case, and not the name of a fact"
* extension[name].value[x] only string
* extension[name].value[x] 1..1
* extension[value] ^short = "Value"
* extension[value].value[x] only decimal or integer or boolean
* extension[value].value[x] 1..1
* extension[description] ^short = "What it is, with its unit"
* extension[description].value[x] only string
* extension[description].value[x] 1..1
