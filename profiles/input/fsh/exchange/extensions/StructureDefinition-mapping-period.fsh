Extension: MappingPeriodExtension
Id: mapping-period
Title: "Mapping holds"
Description: "From when to when records with the source code mean the target. Without it a mapping holds for ever. A mapping that holds for a time only is for people who load old data: no rule, list or table of this server uses it, as those know a code without its date."
Context: ConceptMap.group.element.target
* insert Structure
* value[x] only Period
* value[x] 1..1
