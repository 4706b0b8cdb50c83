// what every code system and value set of ours says of itself
RuleSet: Terminology
* ^status = #active
* ^experimental = false
* ^publisher = "ART Groups"

// the part of a public code system that is in use here: a supplement under a URL of ours, so that nobody takes it for the code system itself
RuleSet: Fragment
* ^status = #active
* ^experimental = false
* ^content = #supplement

// the part in use of a code system whose owner gives it no URL: it stands under one of ours
RuleSet: Part
* ^status = #active
* ^experimental = false
* ^caseSensitive = true
* ^content = #fragment

// what every profile and extension says of itself
RuleSet: Structure
* ^status = #active
* ^experimental = false
* ^publisher = "ART Groups"

// one parameter of an operation, or one part of a parameter
RuleSet: Parameter(name, use, min, max)
* name = #{name}
* use = #{use}
* min = {min}
* max = "{max}"

// least and greatest value of a parameter, both allowed
RuleSet: Bounds(low, high, unit)
* extension[+].url = Canonical(BoundsExtension)
* extension[=].valueRange.low = {low} '{unit}'
* extension[=].valueRange.high = {high} '{unit}'

// a switch or threshold of a delivery model's rules; the rules see it as %name
RuleSet: ModelParameter(name, type, value, description)
* extension[+].url = Canonical(ModelParameterExtension)
* extension[=].extension[+].url = "name"
* extension[=].extension[=].valueString = "{name}"
* extension[=].extension[+].url = "value"
* extension[=].extension[=].value{type} = {value}
* extension[=].extension[+].url = "description"
* extension[=].extension[=].valueString = {description}

// what every definition that FSH has no keyword for says of itself
RuleSet: Definition(name)
* url = Canonical({name})
* name = "{name}"
* status = #active
* experimental = false
* publisher = "ART Groups"

// how many members a group of a delivery model has
RuleSet: GroupSize(low, high)
* extension[+].url = Canonical(GroupSizeExtension)
* extension[=].valueRange.low = {low} '{members}' "members"
* extension[=].valueRange.high = {high} '{members}' "members"

// who may collect in place of a member
RuleSet: Collection(buddy, collector)
* extension[+].url = Canonical(CollectionExtension)
* extension[=].extension[+].url = "buddyAllowed"
* extension[=].extension[=].valueBoolean = {buddy}
* extension[=].extension[+].url = "collectorAllowed"
* extension[=].extension[=].valueBoolean = {collector}

// the members take turns collecting for all; that a friend or relative collects is not forbidden
RuleSet: CollectionInTurns
* extension[+].url = Canonical(CollectionExtension)
* extension[=].extension[+].url = "collectorAllowed"
* extension[=].extension[=].valueBoolean = true

// for how many days medicines are handed out at one refill; a month of supply is four weeks at the least and a month of
// the calendar at the most: 28 to 31 days, 56 to 62, 84 to 92, 112 to 123, 168 to 184
RuleSet: SupplyDays(low, high)
* extension[+].url = Canonical(SupplyDaysExtension)
* extension[=].valueRange.low = {low} 'd'
* extension[=].valueRange.high = {high} 'd'

// where an action of a delivery model happens
RuleSet: Venue(type)
* extension[+].url = Canonical(VenueTypeExtension)
* extension[=].valueCodeableConcept = VenueType#{type}

// one of several versions of a delivery model or rule set: they share a url and differ in id, version and time in force;
// FSH knows the canonical only of what has its own id, so that the base is spelled out here
RuleSet: VersionOf(line, name)
* url = "https://w3id.org/art-groups/PlanDefinition/{line}"
* name = "{name}"
* status = #active
* experimental = false
* publisher = "ART Groups"

// who says what of a delivery model as a whole: its size, who may collect, when a member is late
RuleSet: About(display, citation)
* relatedArtifact[+].type = #citation
* relatedArtifact[=].display = {display}
* relatedArtifact[=].citation = {citation}

// what a client must meet to join; the rule is FHIRPath over %fact and %parameter
RuleSet: Criterion(id, title, text, rule)
* id = "{id}"
* title = {title}
* textEquivalent = {text}
* condition.kind = #applicability
* condition.expression.language = #text/fhirpath
* condition.expression.expression = {rule}

// how old the record may be that a criterion reads a fact from
RuleSet: EvidenceWithin(fact, months)
* extension[+].url = Canonical(EvidenceWithinExtension)
* extension[=].extension[+].url = "fact"
* extension[=].extension[=].valueString = "{fact}"
* extension[=].extension[+].url = "within"
* extension[=].extension[=].valueDuration = {months} 'mo'

// what makes a member leave
RuleSet: ExitCriterion(id, title, text, rule)
* id = "{id}"
* title = {title}
* textEquivalent = {text}
* condition.kind = #stop
* condition.expression.language = #text/fhirpath
* condition.expression.expression = {rule}

// who says so
RuleSet: Cites(citation)
* documentation[+].type = #citation
* documentation[=].citation = {citation}

// one building block of a delivery model
RuleSet: Block(block, title, description)
* id = "{block}"
* title = {title}
* description = {description}
* code = ModelBlock#{block}

// when: once every so many months (mo) or years (a)
RuleSet: Every(period, unit)
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = {period}
* timingTiming.repeat.periodUnit = #{unit}

// when: once in anything from so many to so many months
RuleSet: EveryBetween(period, periodMax, unit)
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = {period}
* timingTiming.repeat.periodMax = {periodMax}
* timingTiming.repeat.periodUnit = #{unit}

// sessions are on working days alone
RuleSet: OnWorkingDays
* timingTiming.repeat.dayOfWeek[+] = #mon
* timingTiming.repeat.dayOfWeek[+] = #tue
* timingTiming.repeat.dayOfWeek[+] = #wed
* timingTiming.repeat.dayOfWeek[+] = #thu
* timingTiming.repeat.dayOfWeek[+] = #fri

// who
RuleSet: By(type, cadre)
* participant[+].type = #{type}
* participant[=].role = Cadre#{cadre}

// what
RuleSet: Does(activity)
* action[+].code = ModelActivity#{activity}

// what comes after the blood was drawn
RuleSet: AfterViralLoadDraw
* relatedAction.actionId = "viral-load-draw"
* relatedAction.relationship = #after-end

// how long after the session a member who comes for medicines is late, and has not missed it
RuleSet: LateAfter(days)
* extension[+].url = Canonical(LateAfterExtension)
* extension[=].valueDuration = {days} 'd' "days"

// an element that must be supported: what who sends does, and what who receives does
RuleSet: Supports(path, sender, receiver)
* {path} MS
* {path} ^comment = "Sender: {sender} Receiver: {receiver}"

// for how many days of medicines a facility keeps more than its groups need
RuleSet: SupplyBuffer(days)
* extension[+].url = Canonical(SupplyBufferExtension)
* extension[=].valueDuration = {days} 'd' "days"

// of how many days a member may still have a medicine when it is handed out again
RuleSet: SupplyOverlap(days)
* extension[+].url = Canonical(SupplyOverlapExtension)
* extension[=].valueDuration = {days} 'd' "days"

// a plausible bound, both values allowed
RuleSet: Bound(low, high, unit)
* ^property[+].code = #low
* ^property[=].valueString = "{low}"
* ^property[+].code = #high
* ^property[=].valueString = "{high}"
* ^property[+].code = #unit
* ^property[=].valueString = "{unit}"

// the ages at which a plausible bound holds, in completed years
RuleSet: Ages(from, to)
* ^property[+].code = #fromAge
* ^property[=].valueInteger = {from}
* ^property[+].code = #toAge
* ^property[=].valueInteger = {to}
// whose it is: of every resource about one client
RuleSet: SupportsClient
* insert Supports(subject, [[the client.]], [[finds everything of the client by it.]])

// whether a result counts
RuleSet: SupportsResultStatus
* insert Supports(status, [[final, amended or corrected once it counts; entered-in-error takes it back.]], [[counts these three only.]])

// why a result has no value
RuleSet: SupportsAbsentReason
* insert Supports(dataAbsentReason, [[why there is no value, of a result that has none.]], [[takes it for unknown, never for low or high.]])

// what kind of observation it is
RuleSet: SupportsCategory
* insert Supports(category, [[laboratory, of a result; vital-signs, survey or exam where that is what it is.]], [[keeps it; nothing depends on it.]])

// it is about one client, who is referred to or has an identifier
RuleSet: OfAClient
* subject only Reference(Patient)
* subject obeys art-identified
