// one thing due for a client: a code of the advice that follows a session, so that before and after it the words are the same
RuleSet: DueParts
* part[+]
  * insert Parameter(code, out, 1, 1)
  * documentation = "What: a code of the advice after a session. Here can be vl-due, vl-result-awaited, vl-review-due, blood-due, consultation-due, prescription-ends, prescription-missing, owed-supply, referral-open and exit-met."
  * type = #code
  * binding.strength = #required
  * binding.valueSet = Canonical(AdviceValues)
* part[+]
  * insert Parameter(since, out, 0, 1)
  * documentation = "When it came up: the day of the draw, the order, the result, the referral, the part fill."
  * type = #date
* part[+]
  * insert Parameter(by, out, 0, 1)
  * documentation = "The last day by which it is to be done by the delivery model. Not there when nothing is on record to count from."
  * type = #date
* part[+]
  * insert Parameter(text, out, 1, 1)
  * documentation = "In plain words, without any diagnosis or result."
  * type = #string
