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
line as (
    select distinct on (client) client, regimen_line, record
    from art_record where regimen_line is not null
    order by client, date desc, record
),
illness as (
    select c.client, a.list, array_agg(distinct 'Condition/' || c.id order by 'Condition/' || c.id) as records
    from art.condition c join asked using (client)
        join art.concept a on a.list in ('tuberculosis', 'follow-up-conditions') and a.system = c.system and a.code = c.code
    where coalesce(c.onset, c.recorded, date '0001-01-01') <= :asOf
        and case when c.abatement is not null then c.abatement > :asOf
                 else coalesce(c.clinical_status, 'active') in ('active', 'recurrence', 'relapse') end
    group by c.client, a.list
),
pregnancy as (
    select distinct on (p.client) p.*
    from art.pregnancy p join asked using (client)
    where p.date <= :asOf and p.date > cast(:asOf as date) - interval '9 months'
    order by p.client, p.date desc, p.at desc, p.pregnant desc nulls last, p.id
)
select asked.client,
    person.birth_date,
    art_start.date as art_start, art_start.record as art_start_record, newest_refill.record as newest_refill,
    regimen.date as regimen_start, regimen.record as regimen_start_record,
    (select array_agg(distinct record order by record) from present where present.client = asked.client) as regimen_records,
    line.regimen_line, line.record as line_record,
    last.id as last_id, last.date as last_date, last.value as last_value, last.comparator as last_comparator,
    last.unit as last_unit, last.log as last_log, last.not_detected as last_not_detected, last.text as last_text,
    previous.id as previous_id, previous.date as previous_date, previous.value as previous_value, previous.comparator as previous_comparator,
    previous.unit as previous_unit, previous.log as previous_log, previous.not_detected as previous_not_detected, previous.text as previous_text,
    cd4.id as cd4_id, cd4.value as cd4_value, cd4.comparator as cd4_comparator, cd4.unit as cd4_unit,
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
