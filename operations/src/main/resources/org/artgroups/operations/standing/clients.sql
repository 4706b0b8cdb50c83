-- What was recorded of each client (:clients) before a day (:day), but for what was at one session (:session).
with asked as (
    select distinct unnest(cast(:clients as text[])) as client
),
-- whoever collects for a group has a clinical visit of their own
before as materialized (
    select v.client, v.date, v.attendance, coalesce(s.collector = v.client, false) as collected
    from art.visit v join asked using (client) left join art.session s on s.id = v.session
    where v.date < :day and v.session <> :session
),
seen as (
    select client,
        max(date) filter (where attendance <> 'buddy') as not_buddy,
        max(date) filter (where attendance <> 'absent') as not_absent,
        max(date) filter (where attendance in ('present', 'late') or collected) as last_seen,
        max(date) filter (where collected) as last_collected
    from before group by client
),
in_a_row as (
    select b.client,
        count(*) filter (where b.attendance = 'buddy' and b.date > coalesce(s.not_buddy, date '0001-01-01')) as buddy,
        count(*) filter (where b.attendance = 'absent' and b.date > coalesce(s.not_absent, date '0001-01-01')) as missed
    from before b join seen s using (client) group by b.client
),
last_visit as (
    select distinct on (client) client, date, attendance from before order by client, date desc
),
-- a result is known when it was issued, at the earliest on the day of the draw
viral_load as (
    select distinct on (v.client) v.client, v.date, greatest(v.issued, v.date) as known
    from art.viral_load v join asked using (client) where v.date <= :day order by v.client, v.date desc, greatest(v.issued, v.date) desc
),
weight as (
    select distinct on (w.client) w.client, w.kilograms from art.weight w join asked using (client)
    where w.date < :day and w.kilograms is not null order by w.client, w.date desc, w.id
),
-- a prescription of ART is written at a consultation
consulted as (
    select client, max(date) as date from (
        select c.client, c.date from art.consultation c join asked using (client) where c.date <= :day
        union all
        select p.client, p.date from art.prescription p join asked using (client)
            left join art.medication m on m.id = p.medication
            join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
        where p.date <= :day
    ) consultation group by client
)
select client, viral_load.date as viral_load_date, viral_load.known as viral_load_known, consulted.date as clinician_seen,
    person.gender, person.birth_date, weight.kilograms,
    last_visit.date as last_visit_date, last_visit.attendance as last_attendance,
    coalesce(in_a_row.buddy, 0) as buddy_in_a_row, coalesce(in_a_row.missed, 0) as missed_in_a_row,
    seen.last_seen, greatest(seen.last_collected, consulted.date) as last_consultation
from asked
    left join viral_load using (client) left join last_visit using (client) left join in_a_row using (client)
    left join seen using (client) left join consulted using (client)
    left join weight using (client) left join art.client person on person.id = asked.client
