-- Groups with their members, their last session and the day of the next as of a day (:day), those first whose next session is
-- earliest; some of them (:limit after :offset). Those that meet, or those that have ended (:ended); one of them
-- where :group is given, those of a facility where :facility is.
with last as (
    select distinct on (group_id) group_id, id, date, next_visit from art.session
    where status = 'finished' and date <= :day and (cast(:group as text) is null or group_id = :group)
    order by group_id, date desc, id
),
-- a session that was planned and neither held nor followed by another
planned as (
    select s.group_id, min(s.date) as date from art.session s left join last on last.group_id = s.group_id
    where s.status = 'planned' and s.date > coalesce(last.date, date '0001-01-01') and (cast(:group as text) is null or s.group_id = :group)
    group by s.group_id
),
found as (
    select g.id, g.model, g.capacity, coalesce(g.active, true) as active, last.id as last_session, last.date as last_date,
        -- least passes over what is not there
        least(planned.date, last.next_visit) as next_date, count(*) over () as found
    from art.care_group g left join last on last.group_id = g.id left join planned on planned.group_id = g.id
    where case when cast(:group as text) is null then coalesce(g.active, true) <> :ended and (cast(:facility as text) is null or g.organization = :facility) else g.id = :group end
    order by next_date nulls last, g.id
    limit :limit offset :offset
)
select found.*,
    (select count(distinct m.client) from art.membership m where m.group_id = found.id
        and coalesce(m.start_date, date '0001-01-01') <= :day and coalesce(m.end_date, date '9999-12-31') >= :day) as members,
    (select count(*) from art.visit v where v.session = found.last_session and v.attendance = 'absent') as absent
from found
order by next_date nulls last, id
