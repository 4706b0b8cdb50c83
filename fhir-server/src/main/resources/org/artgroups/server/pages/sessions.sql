-- The sessions of a group (:group) that were held, the newest first, with how many were there and how; some (:limit after :offset).
with held as (
    select id, date, collector from art.session
    where group_id = :group and status = 'finished'
    order by date desc, id
    limit :limit offset :offset
)
select held.id, held.date,
    count(*) filter (where v.attendance = 'present') as present,
    count(*) filter (where v.attendance = 'late') as late,
    count(*) filter (where v.attendance = 'buddy') as buddy,
    count(*) filter (where v.attendance = 'collector') as collector,
    count(*) filter (where v.attendance = 'absent') as absent
from held left join art.visit v on v.session = held.id
group by held.id, held.date
order by held.date desc, held.id
