Instance: GroupMemberPeriodSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Membership by date"
Description: "Groups that had members around a day: Group?member-period=le2026-03-04&member-period=ge2026-03-04 finds those in which a membership had begun by that day and one had not ended before it. The two may be two memberships, and with member it is not said that either is that client's: who was a member on a day is what $memberships answers."
* id = "group-member-period"
* insert Definition(GroupMemberPeriodSearch)
* description = "Groups that had members around a day: Group?member-period=le2026-03-04&member-period=ge2026-03-04 finds those in which a membership had begun by that day and one had not ended before it. The two may be two memberships, and with member it is not said that either is that client's: who was a member on a day is what $memberships answers."
* code = #member-period
* base = #Group
* type = #date
* expression = "Group.member.period"
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #lt
* comparator[+] = #ge
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
