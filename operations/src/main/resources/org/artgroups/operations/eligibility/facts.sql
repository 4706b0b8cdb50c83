-- What is recorded of each client asked for (:clients) as of one day (:asOf): a row a record, for one client or for many, in no
-- order. Nothing dated later than :asOf is looked at; a record without a date is not, either, as nobody knows when it was true.
-- Every branch goes through its table once, by client: no table is joined to another that grows with the number of clients, so
-- the time a client takes does not depend on how many are asked for. A branch whose kind is not wanted (:kinds) reads nothing.
-- What the records mean is worked out of them in Java.
select 'person' as what, id as client, 'Patient/' || id as record, null as code, cast(null as date) as date, cast(null as date) as until,
    cast(null as bigint) as at, cast(null as numeric) as number, null as unit, birth_date as text,
    married as flag, marital_status_known as second_flag
from art.client
where 'person' = any(:kinds) and id = any(:clients)

union all
select 'viral-load', client, 'Observation/' || id, comparator, date, null, cast(extract(epoch from at) * 1000000 as bigint), value, unit, text, log, not_detected
from art.viral_load
where 'viral-load' = any(:kinds) and client = any(:clients) and date <= :asOf

union all
select 'cd4', client, 'Observation/' || id, comparator, date, null, cast(extract(epoch from at) * 1000000 as bigint), value, unit, null, null, null
from art.cd4
where 'cd4' = any(:kinds) and client = any(:clients) and date <= :asOf

union all
select 'cd4-percent', client, 'Observation/' || id, comparator, date, null, cast(extract(epoch from at) * 1000000 as bigint), value, unit, null, null, null
from art.cd4_percent
where 'cd4-percent' = any(:kinds) and client = any(:clients) and date <= :asOf

-- antiretroviral medicines prescribed, stated and handed out, each as its standard code; the text: what part of a regimen it is, the
-- flag: whether dolutegravir is in it
union all
select 'prescribed', p.client, 'MedicationRequest/' || p.id, a.standard, p.date, null, null, p.regimen_line, null, part.list,
    a.standard in (select code from art.concept where list = 'dolutegravir-medicine'), null
from art.prescription p
    left join art.medication m on m.id = p.medication
    join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
    left join (select code, min(list) as list from art.concept where code = standard
        and list in ('whole-regimen-medicine', 'backbone-medicine', 'third-agent-medicine') group by code) part on part.code = a.standard
where 'prescribed' = any(:kinds) and p.client = any(:clients) and p.date <= :asOf

union all
select 'prescribed', s.client, 'MedicationStatement/' || s.id, a.standard, s.date, null, null, s.regimen_line, null, part.list,
    a.standard in (select code from art.concept where list = 'dolutegravir-medicine'), null
from art.statement s
    left join art.medication m on m.id = s.medication
    join art.concept a on a.list = 'art-medicine' and a.system = coalesce(s.system, m.system) and a.code = coalesce(s.code, m.code)
    left join (select code, min(list) as list from art.concept where code = standard
        and list in ('whole-regimen-medicine', 'backbone-medicine', 'third-agent-medicine') group by code) part on part.code = a.standard
where 'prescribed' = any(:kinds) and s.client = any(:clients) and s.date <= :asOf

union all
select 'handed-out', r.client, 'MedicationDispense/' || r.id, a.standard, r.date, null, null, r.days, null, part.list,
    a.standard in (select code from art.concept where list = 'dolutegravir-medicine'), null
from art.refill r
    left join art.medication m on m.id = r.medication
    join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
    left join (select code, min(list) as list from art.concept where code = standard
        and list in ('whole-regimen-medicine', 'backbone-medicine', 'third-agent-medicine') group by code) part on part.code = a.standard
where 'handed-out' = any(:kinds) and r.client = any(:clients) and r.date <= :asOf

-- periods of treatment of tuberculosis; without an end they go on while the status is active
union all
select 'tuberculosis-treated', s.client, 'MedicationStatement/' || s.id, null, s.date, case when s.end_date is null and s.status <> 'active' then s.date else s.end_date end,
    null, null, null, null, null, null
from art.statement s
    left join art.medication m on m.id = s.medication
    join art.concept a on a.list = 'tb-treatment-medicine' and a.system = coalesce(s.system, m.system) and a.code = coalesce(s.code, m.code)
where 'tuberculosis-treated' = any(:kinds) and s.client = any(:clients) and s.date <= :asOf

union all
select 'tuberculosis-treated', p.client, 'MedicationRequest/' || p.id, null, coalesce(p.valid_from, p.date),
    case when p.valid_until is null and p.status <> 'active' then coalesce(p.valid_from, p.date) else p.valid_until end,
    null, null, null, null, null, null
from art.prescription p
    left join art.medication m on m.id = p.medication
    join art.concept a on a.list = 'tb-treatment-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
where 'tuberculosis-treated' = any(:kinds) and p.client = any(:clients) and coalesce(p.valid_from, p.date) <= :asOf

-- conditions that are there on the day; Kaposi sarcoma counts for ever, an adverse reaction for six months
union all
select 'condition', c.client, 'Condition/' || c.id, a.list, null, null, null, null, null, null, null, null
from art.condition c
    join art.concept a on a.list in ('tuberculosis', 'follow-up-conditions', 'current-illness', 'kaposi-sarcoma', 'adverse-drug-reaction')
        and a.system = c.system and a.code = c.code
where 'condition' = any(:kinds) and c.client = any(:clients)
    and coalesce(c.onset, c.recorded, date '0001-01-01') <= :asOf
    and case
        when a.list = 'kaposi-sarcoma' then true
        when a.list = 'adverse-drug-reaction' then coalesce(c.onset, c.recorded) > cast(:asOf as date) - interval '6 months'
        when c.abatement is not null then c.abatement > :asOf
        else coalesce(c.clinical_status, 'active') in ('active', 'recurrence', 'relapse') end

union all
select 'condition', client, 'AdverseEvent/' || id, 'adverse-drug-reaction', null, null, null, null, null, null, null, null
from art.adverse_event
where 'condition' = any(:kinds) and client = any(:clients) and date <= :asOf and date > cast(:asOf as date) - interval '6 months'

-- answers that are not too old; the flag: yes, the text: the standard code of what was answered
union all
select 'answer', n.client, 'Observation/' || n.id, question.list, n.date, null, cast(extract(epoch from n.at) * 1000000 as bigint), n.number, null,
    (select a.standard from art.concept a where a.list = case question.list when 'who-stage-observation' then 'who-stage' else 'adherence' end
        and a.system = n.answer_system and a.code = n.answer),
    coalesce(n.flag, exists (select from art.concept a
        where a.list = case question.list when 'breastfeeding-status' then 'breastfeeding-answer' else 'yes-answer' end
            and a.system = n.answer_system and a.code = n.answer)),
    null
from art.answer n
    join art.concept question on question.list in ('who-stage-observation', 'breastfeeding-status', 'adherence-observation', 'status-disclosure')
        and question.system = n.question_system and question.code = n.question
where 'answer' = any(:kinds) and n.client = any(:clients) and n.date <= :asOf
    and case question.list
        when 'breastfeeding-status' then n.date > cast(:asOf as date) - interval '18 months'
        when 'adherence-observation' then n.date > cast(:asOf as date) - interval '6 months'
        else true end

union all
select 'answer', client, 'Observation/' || id, 'pregnancy-status', date, null, cast(extract(epoch from at) * 1000000 as bigint), null, null, null,
    coalesce(pregnant, false), null
from art.pregnancy
where 'answer' = any(:kinds) and client = any(:clients) and date <= :asOf and date > cast(:asOf as date) - interval '9 months'

union all
select 'group', m.client, 'Group/' || m.group_id, null, null, null, null, null, null, null, null, null
from art.membership m join art.care_group g on g.id = m.group_id
where 'group' = any(:kinds) and m.client = any(:clients) and coalesce(m.start_date, date '0001-01-01') <= :asOf and coalesce(m.end_date, date '9999-12-31') >= :asOf
