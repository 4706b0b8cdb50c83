-- What each client (:clients) was handed out last of each medicine before a day (:day), what was left owed then, and what is
-- usual: the last handing-over that left nothing owed and was not itself what had been owed. Of the day itself what was handed out
-- elsewhere than at the session (:session; empty for none). What is on record twice, by a session and by another system or
-- session, was handed out once.
with handed_out as (
    -- of several codes of one handing-over, one that is known here
    select distinct on (r.id) r.client, r.id, r.date, r.days, coalesce(r.visit, '') as visit, r.quantity, r.quantity_unit, r.completes, r.owed, r.owed_unit,
        coalesce(c.standard, coalesce(r.system, m.system, '') || '|' || coalesce(r.code, m.code), r.text) as medicine,
        a.standard is not null or coalesce(r.code, m.code) is null as art
    from art.refill r
        left join art.medication m on m.id = r.medication
        left join art.concept c on c.list = 'medicine' and c.system = coalesce(r.system, m.system) and c.code = coalesce(r.code, m.code)
        left join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
        left join art.visit v on v.id = r.visit
    where r.client = any(:clients)
        and (r.date < :day or r.date = :day and :session <> '' and coalesce(v.session, '') <> :session)
    order by r.id, c.standard nulls last, a.standard nulls last
),
a_visit as (
    select client, medicine, art, date, visit, sum(days) as days,
        sum(quantity) as quantity, max(quantity_unit) as quantity_unit, coalesce(bool_or(completes), false) as completes,
        sum(owed) as owed, max(owed_unit) as owed_unit, min(id) filter (where owed is not null) as part_fill, min(id) as id
    from handed_out
    group by client, medicine, art, date, visit
),
a_day as (
    select client, medicine, art, date,
        cast(case when bool_or(completes) then sum(days) else max(days) end as integer) as days,
        case when bool_or(completes) then sum(quantity) else max(quantity) end as quantity,
        max(quantity_unit) as quantity_unit, bool_or(completes) as completes,
        max(owed) as owed, max(owed_unit) as owed_unit, min(part_fill) as part_fill, min(id) as id
    from a_visit
    group by client, medicine, art, date
),
usual as (
    select distinct on (client, medicine) client, medicine, days, quantity, quantity_unit
    from a_day where owed is null and not completes and days > 0
    order by client, medicine, date desc
)
select distinct on (client, medicine) client, medicine, art, a_day.date, a_day.id, cast(a_day.date + a_day.days as date) as until,
    owed, owed_unit, part_fill,
    usual.days as usual_days, usual.quantity as usual_quantity, usual.quantity_unit as usual_unit
from a_day left join usual using (client, medicine)
order by client, medicine, a_day.date desc
