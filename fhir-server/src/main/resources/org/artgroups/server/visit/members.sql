-- The members of a group (:group) on a day (:day), and what was recorded of each before this session (:session).
select member.client,
    viral_load.date as viral_load_date,
    prescription.id as prescription, prescription.valid_until,
    last_visit.date as last_visit_date, last_visit.attendance as last_attendance,
    (select count(*) from (
        select attendance, min(date) filter (where attendance <> 'buddy') over (order by date desc) as since from (
            select v.date, v.attendance from art.visit v
            where v.client = member.client and v.date < :day and v.session <> :session
            order by v.date desc limit 10) recent) run
     where attendance = 'buddy' and since is null) as buddy_in_a_row,
    owed.owed
from (
    select distinct client from art.membership
    where group_id = :group and coalesce(start_date, date '0001-01-01') <= :day and coalesce(end_date, date '9999-12-31') >= :day
) member
    left join lateral (
        select date from art.viral_load v where v.client = member.client and v.date <= :day order by date desc limit 1
    ) viral_load on true
    left join lateral (
        select p.id, p.valid_until from art.prescription p
            left join art.medication m on m.id = p.medication
            join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
        where p.client = member.client and p.date <= :day and p.status = 'active'
        order by p.date desc, p.id limit 1
    ) prescription on true
    left join lateral (
        select v.date, v.attendance from art.visit v
        where v.client = member.client and v.date < :day and v.session <> :session
        order by v.date desc limit 1
    ) last_visit on true
    left join lateral (
        select r.owed from art.refill r where r.client = member.client and r.date < :day order by r.date desc limit 1
    ) owed on true
