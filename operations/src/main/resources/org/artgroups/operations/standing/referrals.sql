-- The referrals of each client (:clients) made before a day (:day), and whether what came of them is still to be told.
select r.client, r.id, r.date, r.reason,
    r.status in ('active', 'on-hold') and not exists (select from art.referral_outcome o where o.referral = r.id) as open
from art.referral r
where r.client = any(:clients) and r.date < :day
order by r.client, r.date, r.id
