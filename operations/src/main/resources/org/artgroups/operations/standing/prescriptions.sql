-- The prescriptions of each client (:clients) that were in force on a day (:day), the newest first. What has ended since was in
-- force if another has taken its place after the day, or if it was completed and valid until then.
select client, id, date, valid_until, medicine, art
from (
    select distinct on (p.id) p.client, p.id, p.date, p.status, p.valid_until,
        coalesce(c.standard, coalesce(p.system, m.system, '') || '|' || coalesce(p.code, m.code), p.text) as medicine, a.standard is not null as art
    from art.prescription p
        left join art.medication m on m.id = p.medication
        left join art.concept c on c.list = 'medicine' and c.system = coalesce(p.system, m.system) and c.code = coalesce(p.code, m.code)
        left join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
    where p.client = any(:clients) and p.date <= :day
        and (p.status = 'active'
            or p.status = 'completed' and p.valid_until >= :day
            or exists (select from art.prescription later where later.client = p.client and later.date > :day))
    order by p.id, c.standard nulls last, a.standard nulls last
) written
order by client, date desc, status = 'active' desc, id
