-- What is recorded of each client asked for (:clients) as of one day (:asOf): a row for each code of a record, for one client or
-- for many, in no order. Nothing dated later than :asOf is looked at. Every branch goes through its table once, by client, and
-- is joined to no table that grows with the number of clients, so the time a client takes does not depend on how many are asked
-- for. A branch whose kind is not wanted (:kinds) reads nothing. What codes and words mean is worked out of the rows in Java.
select 'person' as what, c.id as client, 'Patient/' || c.id as record, null as system, null as code, c.deceased_date as date, cast(null as date) as until,
    cast(null as bigint) as at, cast(null as numeric) as number, null as unit, c.birth_date as text, c.married as flag, c.marital_status_known as second_flag,
    null as answer_system, c.gender as answer, case when c.replaced then 'replaced' end as comparator, case when c.deceased then 'deceased' end as status,
    null as label, null as reason, null as dated, cast(null as date) as day, cast(null as integer) as components
from art.client c
where 'person' = any(:kinds) and c.id = any(:clients)

-- what was measured, found or answered; without a date of its own it has that of its specimen, of its release or of its report
union all
select 'finding', f.client, 'Observation/' || f.id, f.question_system, f.question,
    coalesce(f.date, (select min(s.date) from art.collected s where s.id = f.specimen), f.issued, (select min(r.date) from art.report_result r where r.result = f.id)), null,
    cast(extract(epoch from f.at) * 1000000 as bigint), coalesce(f.value, f.number), coalesce(f.unit, f.unit_text), f.text, f.flag, null,
    f.answer_system, f.answer, f.comparator, f.status, f.question_text, f.absent,
    case when f.date is not null then null when f.specimen is not null and exists (select from art.collected s where s.id = f.specimen) then 'when the specimen was taken'
        when f.issued is not null then 'when it was issued' else 'when its report was made' end, f.day, f.components
from art.finding f
where 'finding' = any(:kinds) and f.client = any(:clients) and (f.date is null or f.date <= :asOf)

union all
select 'medicine', p.client, 'MedicationRequest/' || p.id, coalesce(p.system, m.system), coalesce(p.code, m.code), coalesce(p.date, p.valid_from), p.valid_until,
    null, p.regimen_line, null, null, null, null, p.reason_system, p.reason, null, p.status, p.text, p.reason_text, null, null, null
from art.prescription p left join art.medication m on m.id = p.medication
where 'medicine' = any(:kinds) and p.client = any(:clients) and (p.date is null or p.date <= :asOf)

union all
select 'medicine', s.client, 'MedicationStatement/' || s.id, coalesce(s.system, m.system), coalesce(s.code, m.code), s.date, s.end_date,
    null, s.regimen_line, null, null, null, null, s.reason_system, s.reason, null, s.status, s.text, s.reason_text, null, null, null
from art.statement s left join art.medication m on m.id = s.medication
where 'medicine' = any(:kinds) and s.client = any(:clients) and (s.date is null or s.date <= :asOf)

union all
select 'medicine', r.client, 'MedicationDispense/' || r.id, coalesce(r.system, m.system), coalesce(r.code, m.code), r.date, null,
    null, r.days, null, null, null, null, null, null, null, 'completed', r.text, null, null, null, null
from art.refill r left join art.medication m on m.id = r.medication
where 'medicine' = any(:kinds) and r.client = any(:clients) and r.date <= :asOf

union all
select 'condition', c.client, 'Condition/' || c.id, c.system, c.code, c.onset, c.abatement, null, null, c.abatement_written, c.text, null, null,
    null, null, null, c.clinical_status, null, null, null, c.recorded, null
from art.condition c
where 'condition' = any(:kinds) and c.client = any(:clients) and coalesce(c.onset, c.recorded, date '0001-01-01') <= :asOf

union all
select 'adverse-event', client, 'AdverseEvent/' || id, null, null, date, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
from art.adverse_event
where 'condition' = any(:kinds) and client = any(:clients) and date <= :asOf

union all
select 'group', m.client, 'Group/' || m.group_id, null, null, m.start_date, m.end_date, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
from art.membership m join art.care_group g on g.id = m.group_id
where 'group' = any(:kinds) and m.client = any(:clients) and coalesce(m.start_date, date '0001-01-01') <= :asOf and coalesce(m.end_date, date '9999-12-31') >= :asOf

-- leaving for another facility, and what shows that a client came back
union all
select 'transfer', e.client, 'EpisodeOfCare/' || e.id, null, null, coalesce(e.start_date, date '0001-01-01'), case when e.leaving_reason = 'transferred-out' then e.end_date end,
    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
from art.enrolment e
where 'person' = any(:kinds) and e.client = any(:clients) and coalesce(e.start_date, date '0001-01-01') <= :asOf
