Instance: GroupMemberPeriodSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Membership by date"
Description: "Groups that had a member on a day: Group?member-period=2026-03-04. Which member is not said: together with member it finds groups in which the client is or was a member, and anybody was one on that day. Who was a member on a day is what $memberships answers."
* id = "group-member-period"
* insert Definition(GroupMemberPeriodSearch)
* description = "Groups that had a member on a day: Group?member-period=2026-03-04. Which member is not said: together with member it finds groups in which the client is or was a member, and anybody was one on that day. Who was a member on a day is what $memberships answers."
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
