-- What is recorded of each client asked for (:clients) as of one day (:asOf): one row a client, for one client or a million.
-- Nothing dated later than :asOf is looked at; a record without a date is not, either, as nobody knows when it was true.
with asked as (
    select unnest(cast(:clients as text[])) as client
),
viral_load as (
    -- one result a day: of several the last, of those at one time the highest
    select *, row_number() over (partition by client order by date desc) as nth
    from (
        select distinct on (v.client, v.date) v.*
        from art.viral_load v join asked using (client)
        where v.date <= :asOf
        order by v.client, v.date, v.at desc, v.value desc nulls last, v.id
    ) a_day
),
cd4 as (
    select distinct on (c.client) c.*
    from art.cd4 c join asked using (client)
    where c.date <= :asOf
    order by c.client, c.date desc, c.at desc, c.value, c.id
),
cd4_percent as (
    select distinct on (c.client) c.*
    from art.cd4_percent c join asked using (client)
    where c.date <= :asOf
    order by c.client, c.date desc, c.at desc, c.value, c.id
),
-- every record of an antiretroviral medicine, as its ATC code
art_record as (
    select p.client, p.date, p.regimen_line, a.standard as medicine, 'MedicationRequest/' || p.id as record, true as ordered
    from art.prescription p join asked using (client)
        left join art.medication m on m.id = p.medication
        join art.concept a on a.list = 'art-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
    where p.date <= :asOf
    union
    select s.client, s.date, s.regimen_line, a.standard, 'MedicationStatement/' || s.id, true
    from art.statement s join asked using (client)
        left join art.medication m on m.id = s.medication
        join art.concept a on a.list = 'art-medicine' and a.system = coalesce(s.system, m.system) and a.code = coalesce(s.code, m.code)
    where s.date <= :asOf
    union
    select r.client, r.date, null, a.standard, 'MedicationDispense/' || r.id, false
    from art.refill r join asked using (client)
        left join art.medication m on m.id = r.medication
        join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
    where r.date <= :asOf
),
art_start as (
    select distinct on (client) client, date, record from art_record order by client, date, record
),
newest_refill as (
    select distinct on (client) client, record from art_record where not ordered order by client, date desc, record
),
-- prescriptions and statements say what the regimen is; what was handed out only where there are none
told as (
    select r.* from art_record r
    where r.ordered or not exists (select from art_record o where o.client = r.client and o.ordered)
),
present as (
    select t.client, t.medicine, t.record
    from told t join (select client, max(date) as date from told group by client) newest using (client, date)
),
-- the first record of the regimen after the last record of another medicine
regimen as (
    select distinct on (t.client) t.client, t.date, t.record
    from told t
        left join (
            select o.client, max(o.date) as date
            from told o left join present p on p.client = o.client and p.medicine = o.medicine
            where p.client is null
            group by o.client
        ) other on other.client = t.client
    where other.date is null or t.date > other.date
    order by t.client, t.date, t.record
),
-- the regimen before the present one, and the first record of it after the last record of still another medicine
before as (
    select t.client, t.medicine
    from told t join (
        select told.client, max(told.date) as date from told join regimen using (client) where told.date < regimen.date group by told.client
    ) newest using (client, date)
),
regimen_before as (
    select t.client, min(t.date) as date
    from told t join regimen using (client)
        left join (
            select o.client, max(o.date) as date
            from told o join regimen on regimen.client = o.client and o.date < regimen.date
                left join before b on b.client = o.client and b.medicine = o.medicine
            where b.client is null
            group by o.client
        ) other on other.client = t.client
    where t.date < regimen.date and (other.date is null or t.date > other.date)
    group by t.client
),
dolutegravir as (
    select r.client,
        exists (select from present p join art.concept a on a.list = 'dolutegravir-medicine' and a.standard = p.medicine where p.client = r.client)
        and not exists (select from before b join art.concept a on a.list = 'dolutegravir-medicine' and a.standard = b.medicine where b.client = r.client)
            as newly
    from regimen r
),
line as (
    select distinct on (client) client, regimen_line, record
    from art_record where regimen_line is not null
    order by client, date desc, record
),
illness as (
    select c.client, a.list, array_agg(distinct 'Condition/' || c.id order by 'Condition/' || c.id) as records
    from art.condition c join asked using (client)
        join art.concept a on a.list in ('tuberculosis', 'follow-up-conditions', 'current-illness') and a.system = c.system and a.code = c.code
    where coalesce(c.onset, c.recorded, date '0001-01-01') <= :asOf
        and case when c.abatement is not null then c.abatement > :asOf
                 else coalesce(c.clinical_status, 'active') in ('active', 'recurrence', 'relapse') end
    group by c.client, a.list
),
-- Kaposi sarcoma counts for ever; an adverse reaction for six months, as a Condition or as an AdverseEvent
kaposi as (
    select c.client, array_agg(distinct 'Condition/' || c.id order by 'Condition/' || c.id) as records
    from art.condition c join asked using (client)
        join art.concept a on a.list = 'kaposi-sarcoma' and a.system = c.system and a.code = c.code
    where coalesce(c.onset, c.recorded, date '0001-01-01') <= :asOf
    group by c.client
),
reaction as (
    select client, array_agg(distinct record order by record) as records
    from (
        select c.client, coalesce(c.onset, c.recorded) as date, 'Condition/' || c.id as record
        from art.condition c join asked using (client)
            join art.concept a on a.list = 'adverse-drug-reaction' and a.system = c.system and a.code = c.code
        union all
        select e.client, e.date, 'AdverseEvent/' || e.id from art.adverse_event e join asked using (client)
    ) r
    where date <= :asOf and date > cast(:asOf as date) - interval '6 months'
    group by client
),
-- the newest answer to each question; of several at one time the least reassuring
answered as (
    select distinct on (n.client, question.list) n.client, question.list as question, n.id, n.number, n.flag,
        exists (select from art.concept a where a.list = case question.list when 'breastfeeding-status' then 'breastfeeding-answer' else 'yes-answer' end
            and a.system = n.answer_system and a.code = n.answer) as yes,
        (select a.standard from art.concept a where a.list = case question.list when 'who-stage-observation' then 'who-stage' else 'adherence' end
            and a.system = n.answer_system and a.code = n.answer) as standard
    from art.answer n join asked using (client)
        join art.concept question on question.list in ('who-stage-observation', 'breastfeeding-status', 'adherence-observation', 'status-disclosure')
            and question.system = n.question_system and question.code = n.question
    where n.date <= :asOf
        and case question.list when 'breastfeeding-status' then n.date > cast(:asOf as date) - interval '18 months'
                               when 'adherence-observation' then n.date > cast(:asOf as date) - interval '6 months'
                               else true end
    order by n.client, question.list, n.date desc, n.at desc, yes desc, standard desc nulls last, n.number desc nulls last, n.id
),
-- treatments of tuberculosis: periods that meet or overlap are one
tb_period as (
    select s.client, s.date as first, case when s.end_date is null and s.status <> 'active' then s.date else s.end_date end as last,
        'MedicationStatement/' || s.id as record
    from art.statement s join asked using (client)
        left join art.medication m on m.id = s.medication
        join art.concept a on a.list = 'tb-treatment-medicine' and a.system = coalesce(s.system, m.system) and a.code = coalesce(s.code, m.code)
    where s.date <= :asOf
    union
    select p.client, coalesce(p.valid_from, p.date), case when p.valid_until is null and p.status <> 'active' then coalesce(p.valid_from, p.date) else p.valid_until end,
        'MedicationRequest/' || p.id
    from art.prescription p join asked using (client)
        left join art.medication m on m.id = p.medication
        join art.concept a on a.list = 'tb-treatment-medicine' and a.system = coalesce(p.system, m.system) and a.code = coalesce(p.code, m.code)
    where coalesce(p.valid_from, p.date) <= :asOf
),
tb_treatment as (
    select client, min(first) as first, max(coalesce(last, date '9999-12-31')) as last, array_agg(distinct record order by record) as records,
        row_number() over (partition by client order by min(first) desc) as nth
    from (
        select *, sum(case when first <= reach + 1 then 0 else 1 end) over (partition by client order by first, record) as island
        from (
            select *, max(coalesce(last, date '9999-12-30')) over (partition by client order by first, record rows between unbounded preceding and 1 preceding) as reach
            from tb_period
        ) reached
    ) islands
    group by client, island
),
-- how long each day's handing over of ART lasts, and when the next came
supply as (
    select client, date, date + days as until, record, lead(date) over (partition by client order by date) as next
    from (
        select distinct on (r.client, r.date) r.client, r.date, cast(coalesce(r.days, 0) as integer) as days, 'MedicationDispense/' || r.id as record
        from art.refill r join asked using (client)
            left join art.medication m on m.id = r.medication
            join art.concept a on a.list = 'art-medicine' and a.system = coalesce(r.system, m.system) and a.code = coalesce(r.code, m.code)
        where r.date <= :asOf
        order by r.client, r.date, r.days desc nulls last, r.id
    ) a_day
),
newest_supply as (
    select client, until, record,
        exists (
            select from supply gap where gap.client = supply.client
                and case when gap.next is null then cast(:asOf as date) - gap.until > 28
                         else gap.next - gap.until > 28 and gap.next > cast(:asOf as date) - interval '6 months' end
        ) as interrupted
    from supply where next is null
),
other_group as (
    select m.client, array_agg(distinct 'Group/' || m.group_id order by 'Group/' || m.group_id) as records
    from art.membership m join asked using (client) join art.care_group g on g.id = m.group_id
    where coalesce(m.start_date, date '0001-01-01') <= :asOf and coalesce(m.end_date, date '9999-12-31') >= :asOf
    group by m.client
),
pregnancy as (
    select distinct on (p.client) p.*
    from art.pregnancy p join asked using (client)
    where p.date <= :asOf and p.date > cast(:asOf as date) - interval '9 months'
    order by p.client, p.date desc, p.at desc, p.pregnant desc nulls last, p.id
)
select asked.client,
    person.birth_date, person.marital_status,
    exists (select from art.concept a where a.list = 'married' and a.system = person.marital_status_system and a.code = person.marital_status) as married,
    art_start.date as art_start, art_start.record as art_start_record, newest_refill.record as newest_refill,
    regimen.date as regimen_start, regimen.record as regimen_start_record,
    (select array_agg(distinct record order by record) from present where present.client = asked.client) as regimen_records,
    case when dolutegravir.newly then least(regimen.date, regimen_before.date) else regimen.date end as regimen_start_dtg,
    line.regimen_line, line.record as line_record,
    last.id as last_id, last.date as last_date, last.value as last_value, last.comparator as last_comparator,
    last.unit as last_unit, last.log as last_log, last.not_detected as last_not_detected, last.text as last_text,
    previous.id as previous_id, previous.date as previous_date, previous.value as previous_value, previous.comparator as previous_comparator,
    previous.unit as previous_unit, previous.log as previous_log, previous.not_detected as previous_not_detected, previous.text as previous_text,
    cd4.id as cd4_id, cd4.value as cd4_value, cd4.comparator as cd4_comparator, cd4.unit as cd4_unit,
    cd4.date as cd4_date,
    cd4_percent.id as cd4_percent_id, cd4_percent.date as cd4_percent_date, cd4_percent.value as cd4_percent_value,
    cd4_percent.comparator as cd4_percent_comparator, cd4_percent.unit as cd4_percent_unit,
    stage.id as stage_id, coalesce(stage.number, cast(stage.standard as integer)) as stage,
    breastfeeding.id as breastfeeding_id, breastfeeding.yes or coalesce(breastfeeding.flag, false) as breastfeeding,
    adherence.id as adherence_id, adherence.standard as adherence,
    disclosure.id as disclosure_id, disclosure.yes or coalesce(disclosure.flag, false) as disclosure,
    tb_treatment.first as tb_treatment_first, tb_treatment.last as tb_treatment_last, tb_treatment.records as tb_treatment_records,
    newest_supply.until as supply_until, newest_supply.record as supply_record, newest_supply.interrupted,
    other_group.records as group_records, kaposi.records as kaposi_records, reaction.records as reaction_records,
    current_illness.records as illness_records,
    tb.records as tb_records, follow_up.records as follow_up_records,
    pregnancy.id as pregnancy_id, pregnancy.pregnant
from asked
    left join art.client person on person.id = asked.client
    left join art_start on art_start.client = asked.client
    left join newest_refill on newest_refill.client = asked.client
    left join regimen on regimen.client = asked.client
    left join line on line.client = asked.client
    left join viral_load last on last.client = asked.client and last.nth = 1
    left join viral_load previous on previous.client = asked.client and previous.nth = 2
    left join cd4 on cd4.client = asked.client
    left join illness tb on tb.client = asked.client and tb.list = 'tuberculosis'
    left join illness follow_up on follow_up.client = asked.client and follow_up.list = 'follow-up-conditions'
    left join pregnancy on pregnancy.client = asked.client
    left join regimen_before on regimen_before.client = asked.client
    left join dolutegravir on dolutegravir.client = asked.client
    left join cd4_percent on cd4_percent.client = asked.client
    left join answered stage on stage.client = asked.client and stage.question = 'who-stage-observation'
    left join answered breastfeeding on breastfeeding.client = asked.client and breastfeeding.question = 'breastfeeding-status'
    left join answered adherence on adherence.client = asked.client and adherence.question = 'adherence-observation'
    left join answered disclosure on disclosure.client = asked.client and disclosure.question = 'status-disclosure'
    left join tb_treatment on tb_treatment.client = asked.client and tb_treatment.nth = 1
    left join newest_supply on newest_supply.client = asked.client
    left join other_group on other_group.client = asked.client
    left join kaposi on kaposi.client = asked.client
    left join reaction on reaction.client = asked.client
    left join illness current_illness on current_illness.client = asked.client and current_illness.list = 'current-illness'
