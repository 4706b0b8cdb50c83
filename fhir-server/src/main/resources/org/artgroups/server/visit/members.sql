-- The members of a group (:group) on a day (:day), and what was recorded of each before this session (:session).
with member as (
    select distinct client from art.membership
    where group_id = :group and coalesce(start_date, date '0001-01-01') <= :day and coalesce(end_date, date '9999-12-31') >= :day
),
-- whoever collects for a group has a clinical visit of their own
before as (
    select v.client, v.date, v.attendance, s.collector = v.client as collected
    from art.visit v join member using (client) left join art.session s on s.id = v.session
    where v.date < :day and v.session <> :session
)
select member.client,
    (select max(v.date) from art.viral_load v where v.client = member.client and v.date <= :day) as viral_load_date,
    last_visit.date as last_visit_date, last_visit.attendance as last_attendance,
    (select count(*) from before b where b.client = member.client and b.attendance = 'buddy' and b.date > coalesce(
        (select max(o.date) from before o where o.client = member.client and o.attendance <> 'buddy'), date '0001-01-01')) as buddy_in_a_row,
    (select count(*) from before b where b.client = member.client and b.attendance = 'absent' and b.date > coalesce(
        (select max(o.date) from before o where o.client = member.client and o.attendance <> 'absent'), date '0001-01-01')) as missed_in_a_row,
    (select max(b.date) from before b where b.client = member.client and (b.attendance in ('present', 'late') or b.collected)) as last_seen,
    -- a prescription of ART is written at a consultation
    greatest(
        (select max(b.date) from before b where b.client = member.client and b.collected),
        (select max(c.date) from art.consultation c where c.client = member.client and c.date <= :day),
        (select max(p.date) from art.prescription p
            left join art.medication m on m.id = p.medication
            join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
        where p.client = member.client and p.date <= :day)) as last_consultation
from member
    left join lateral (
        select b.date, b.attendance from before b where b.client = member.client order by b.date desc limit 1
    ) last_visit on true
order by member.client
