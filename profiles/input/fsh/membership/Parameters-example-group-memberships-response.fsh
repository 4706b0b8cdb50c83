Instance: example-group-memberships-response
InstanceOf: Parameters
Usage: #example
Title: "Answer: who was a member of a group on a day"
Description: "The members of the example club on 5 March 2025: two, as the others joined later."
* parameter[+]
  * name = "asOf"
  * valueDate = "2025-03-05"
