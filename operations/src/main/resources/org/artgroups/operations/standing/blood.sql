-- For each client (:clients) and test: when blood was last drawn before a day (:day), and the order that still waits for blood:
-- none was drawn on it, or what was drawn was rejected. A result that has come since closes an order, whoever drew the blood.
with specimen as (
    select * from art.specimen where client = any(:clients) and date < :day
),
drawn as (
    select client, type, max(date) as date from specimen where status = 'available' group by client, type
),
waiting as (
    select distinct on (o.client, o.type) o.client, o.type, o.id, o.date,
        (select max(s.date) from specimen s where s.test_order = o.id) as rejected
    from art.test_order o
    where o.client = any(:clients) and o.date < :day
        and (o.status = 'active' or o.status = 'revoked' and exists (select from specimen s where s.test_order = o.id))
        and not exists (select from specimen s where s.test_order = o.id and s.status = 'available')
        and not exists (select from art.test_order r where r.replaces = o.id and r.date < :day)
        and not exists (select from art.viral_load v where o.type = 'viral-load' and v.client = o.client and v.date between o.date and :day)
        and not exists (select from art.cd4 c where o.type = 'cd4' and c.client = o.client and c.date between o.date and :day)
    order by o.client, o.type, o.date desc, o.id
)
select client, type, drawn.date as drawn, waiting.id as test_order, waiting.date as ordered, waiting.rejected
from drawn full join waiting using (client, type)
order by client, type
