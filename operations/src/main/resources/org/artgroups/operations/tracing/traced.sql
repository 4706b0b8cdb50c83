-- The Tasks by which members of groups (:groups) are traced, as they were at the end of a day (:asOf): one that ended later was still
-- open, an attempt made later had not been made. One without a date was always there; one that has ended without a date, ended.
with attempted as (
    select task, cast(count(*) as integer) as attempts, max(date) as last_attempt, bool_or(outcome = 'promised-to-return') as promised
    from art.tracing_attempt where date <= :asOf group by task
),
told as (
    select *, status in ('requested', 'in-progress') or coalesce(ended > :asOf, false) as open
    from art.tracing
    where group_id = any(:groups) and client is not null and date is not null and coalesce(opened <= :asOf, true)
)
select told.id, told.group_id, told.client, told.date, told.open, not told.open and told.leaving_reason is not null as left_group,
    coalesce(attempted.attempts, 0) as attempts, attempted.last_attempt,
    -- an open one ends with every outcome but this
    case when not told.open then told.outcome when attempted.promised then 'promised-to-return' end as outcome
from told left join attempted on attempted.task = told.id
order by told.id
