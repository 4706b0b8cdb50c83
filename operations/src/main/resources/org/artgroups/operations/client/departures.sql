-- Clients (:clients) of whom the record says that they are not to be expected any more: they have died, the record was merged into
-- another, or they were transferred out. An enrolment or a Task of tracing that ended so is over when the client comes, or joins a
-- group, after it.
with ended as (
    select client, leaving_reason as why, end_date as day from art.enrolment
    where client = any(:clients) and leaving_reason in ('died', 'transferred-out') and end_date is not null
    union all
    select client, outcome, ended from art.tracing
    where client = any(:clients) and outcome in ('died', 'transferred-out') and ended is not null
        and status not in ('requested', 'in-progress')
)
select id as client, 1 as rank, 'died' as why, deceased_on as day, null as replaced_by from art.client
where id = any(:clients) and deceased
union all
select id, 2, 'merged', null, replaced_by from art.client where id = any(:clients) and replaced_by is not null
union all
select client, case why when 'died' then 3 else 4 end, why, cast(day as text), null from ended
where not exists (select from art.visit v where v.client = ended.client and v.attendance <> 'absent' and v.date > ended.day)
    and not exists (select from art.membership m where m.client = ended.client and m.start_date > ended.day)
    and not exists (select from art.enrolment e where e.client = ended.client and e.start_date > ended.day)
order by client, rank, day
