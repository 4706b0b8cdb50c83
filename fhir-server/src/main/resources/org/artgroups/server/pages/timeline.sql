-- What happened to a client (:client) while a member of a group (:group): a row for each thing. A result has its value only where
-- results are told (:results); nobody else is named.
with stay as (
    select coalesce(start_date, date '0001-01-01') as since, coalesce(end_date, date '9999-12-31') as until, start_date, end_date
    from art.membership where group_id = :group and client = :client
),
event as (
    select start_date as date, 'joined' as kind, null as code, cast(null as integer) as days, cast(null as date) as until from stay
    union all
    select s.end_date, 'left', (select max(e.leaving_reason) from art.enrolment e
        where e.client = :client and e.group_id = :group and e.end_date = s.end_date), null, null
    from stay s where s.end_date is not null
    union all
    select v.date, 'visit', v.attendance, null, null
    from art.visit v join art.session s on s.id = v.session
    where v.client = :client and s.group_id = :group
    union all
    select s.date, 'collected', null, null, null from art.session s
    where s.collector = :client and s.group_id = :group and s.status = 'finished'
    union all
    select date, 'refill', medicine, days, null from (
        -- of several codes of one handing-over, one that is known here
        select distinct on (r.id) r.id, r.date, r.days, coalesce(c.standard, r.code, m.code) as medicine
        from art.refill r
            left join art.medication m on m.id = r.medication
            left join art.concept c on c.list = 'medicine' and c.system = coalesce(r.system, m.system) and c.code = coalesce(r.code, m.code)
        where r.client = :client
        order by r.id, c.standard nulls last
    ) handed_out
    union all
    select date, 'blood', type, null, null from art.specimen where client = :client and status in ('available', 'unavailable')
    union all
    select date, 'viral-load',
        case when :results then case when not_detected then 'not detected'
            else coalesce(concat_ws(' ', comparator, trim_scale(value), unit), text) end end, null, null
    from art.viral_load where client = :client
    union all
    select date, 'consultation', null, null, null from art.consultation where client = :client
    union all
    select date, 'prescription', null, null, max(valid_until) from art.prescription where client = :client group by date
    union all
    select date, 'referral', reason, null, null from art.referral where client = :client
    union all
    select o.date, 'referral-outcome', o.outcome, null, null
    from art.referral_outcome o join art.referral r on r.id = o.referral where r.client = :client
)
select * from (
    select distinct kind, code, days, event.until, event.date
    from event
    where event.date is not null and exists (select from stay where event.date between stay.since and stay.until)
) told
order by date desc,
    array_position(array['joined', 'left', 'visit', 'collected', 'consultation', 'prescription', 'refill', 'blood', 'viral-load', 'referral'], kind),
    code
