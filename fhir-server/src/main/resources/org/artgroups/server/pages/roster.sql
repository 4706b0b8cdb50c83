-- The members of a group (:group) on a day (:day) in the order in which they joined, and the last visit of each to it.
select m.client, m.since, visit.date as last_date, visit.attendance as last_attendance
from (
    select client, min(coalesce(start_date, date '0001-01-01')) as since from art.membership
    where group_id = :group and coalesce(start_date, date '0001-01-01') <= :day and coalesce(end_date, date '9999-12-31') >= :day
    group by client
) m
    left join lateral (
        select v.date, v.attendance from art.visit v join art.session s on s.id = v.session
        where v.client = m.client and s.group_id = :group and v.date <= :day
        order by v.date desc limit 1
    ) visit on true
order by m.since, m.client
