-- The members of a group (:group) on a day (:asOf), and when each collected and was seen before.
with member as (
    select client, max(coalesce(end_date, date '9999-12-31')) as until from art.membership
    where group_id = :group and coalesce(start_date, date '0001-01-01') <= :asOf and coalesce(end_date, date '9999-12-31') >= :asOf
    group by client
),
-- whoever collects for a group has a clinical visit of their own
collected as (
    select v.client, max(v.date) as date, max(v.date) filter (where s.group_id = :group) as here
    from art.visit v join member using (client) join art.session s on s.id = v.session and s.collector = v.client
    where v.date <= :asOf and s.status = 'finished'
    group by v.client
)
select member.client, nullif(member.until, date '9999-12-31') as until, collected.here as last_collected,
    -- a prescription of ART is written at a consultation
    greatest(
        collected.date,
        (select max(c.date) from art.consultation c where c.client = member.client and c.date <= :asOf),
        (select max(p.date) from art.prescription p
            left join art.medication m on m.id = p.medication
            join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
        where p.client = member.client and p.date <= :asOf)) as last_clinical_visit
from member left join collected on collected.client = member.client
order by member.client
