-- The members of groups (:groups) on a day (:asOf), what each collected and came to last, and every session of the group they
-- have missed since they last came to it: one row a session, one row without a session for who missed none.
with member as (
    select s.group_id, s.client, max(coalesce(s.start_date, date '0001-01-01')) as since,
        nullif(max(coalesce(s.end_date, date '9999-12-31')), date '9999-12-31') as last_day
    from art.membership s
    where s.group_id = any(:groups)
        and coalesce(s.start_date, date '0001-01-01') <= :asOf and coalesce(s.end_date, date '9999-12-31') >= :asOf
    group by s.group_id, s.client
),
held as (
    select id, group_id, date, next_visit from art.session
    where group_id = any(:groups) and status = 'finished' and date <= :asOf
),
last_held as (
    select distinct on (group_id) group_id, date, next_visit from held order by group_id, date desc, id
),
-- agreed after the last session that is on record as held
planned as (
    select s.group_id, s.date, min(s.id) as id from art.session s left join last_held l using (group_id)
    where s.group_id = any(:groups) and s.status = 'planned' and s.date > coalesce(l.date, date '0001-01-01')
    group by s.group_id, s.date
),
expected as (
    select group_id, date, min(id) as session, true as held from held group by group_id, date
    union all
    select group_id, date, id, false from planned where date < :asOf
    union all
    -- where a session is planned, that is what became of the day named at the last
    select group_id, next_visit, null, false from last_held l
    where next_visit < :asOf and not exists (select from planned p where p.group_id = l.group_id)
),
came as (
    select member.group_id, v.client, max(v.date) as anywhere, max(v.date) filter (where s.group_id = member.group_id) as here
    from member join art.visit v using (client) join art.session s on s.id = v.session
    where v.date <= :asOf and v.attendance <> 'absent'
    group by member.group_id, v.client
),
handed_out as (
    -- of several codes of one handing-over, one; without any code it is taken for an antiretroviral, as everywhere in groups
    select distinct on (r.id) r.id, r.client, r.date, r.days, r.completes, coalesce(r.visit, '') as visit, coalesce(a.standard, r.text, '') as medicine
    from art.refill r
        left join art.medication m on m.id = r.medication
        left join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
    where r.client in (select client from member) and r.date <= :asOf
        and (a.standard is not null or coalesce(r.code, m.code) is null)
    order by r.id, a.standard nulls last
),
-- what is on record twice, by a session and by another system or session, was handed out once
a_visit as (
    select client, date, medicine, visit, sum(days) as days, coalesce(bool_or(completes), false) as completes
    from handed_out group by client, date, medicine, visit
),
a_day as (
    select client, date, medicine, cast(case when bool_or(completes) then sum(days) else max(days) end as integer) as days
    from a_visit group by client, date, medicine
),
-- of several antiretrovirals the one that ends first counts
supply as (
    select distinct on (client) client, date, case when days > 0 then cast(date + days as date) end as until
    from a_day order by client, date desc, days
)
select member.group_id, care_group.model, member.client, member.last_day, supply.date as collected, supply.until, came.anywhere,
    expected.date, expected.session, expected.held
from member
    left join art.care_group on care_group.id = member.group_id
    left join came on came.group_id = member.group_id and came.client = member.client
    left join supply on supply.client = member.client
    left join expected on expected.group_id = member.group_id and expected.date >= member.since
        and (came.here is null or expected.date > came.here)
order by member.group_id, member.client, expected.date
