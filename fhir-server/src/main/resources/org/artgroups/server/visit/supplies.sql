-- What each client (:clients) was handed out last of each medicine before a day (:day), and what was left owed then.
select distinct on (client, medicine) client, medicine, art, date, cast(date + days as date) as until, owed, owed_unit, part_fill
from (
    select client, medicine, art, date, cast(sum(coalesce(days, 0)) as integer) as days,
        sum(owed) as owed, max(owed_unit) as owed_unit, min(id) filter (where owed is not null) as part_fill
    from (
        -- of several codes of one handing-over, one that is known here
        select distinct on (r.id) r.client, r.id, r.date, r.days, r.owed, r.owed_unit,
            coalesce(c.standard, coalesce(r.system, m.system) || '|' || coalesce(r.code, m.code)) as medicine,
            a.standard is not null or coalesce(r.code, m.code) is null as art
        from art.refill r
            left join art.medication m on m.id = r.medication
            left join art.concept c on c.list = 'medicine' and c.system = coalesce(r.system, m.system) and c.code = coalesce(r.code, m.code)
            left join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
        where r.client = any(:clients) and r.date < :day
        order by r.id, c.standard nulls last, a.standard nulls last
    ) handed_out
    group by client, medicine, art, date
) a_day
order by client, medicine, date desc
