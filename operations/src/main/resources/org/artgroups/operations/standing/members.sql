-- The members of groups (:groups) on a day (:day), in the order in which they joined.
select group_id, client, min(start_date) as since
from art.membership
where group_id = any(:groups) and coalesce(start_date, date '0001-01-01') <= :day and coalesce(end_date, date '9999-12-31') >= :day
group by group_id, client
order by group_id, min(start_date) nulls first, client
