-- Who sees which rows. Made anew at every start.
create schema if not exists art;

do $$
begin
    if not exists (select from pg_roles where rolname = 'art_caller') then
        create role art_caller nologin;
    end if;
    execute format('grant art_caller to %I', current_user);
end
$$;

-- whose a resource is: Organization/[id], Patient/[id], Group/[id]; via what: 'writer', 'self', or the Patient or Group it is about
create table if not exists art.holder (
    res_id bigint not null,
    res_type text not null,
    fhir_id text not null,
    holder text not null,
    via text not null,
    primary key (res_id, holder, via)
);
create index if not exists holder_resource on art.holder (res_type, fhir_id, holder);
create index if not exists holder_via on art.holder (via);

-- types that are nobody's: definitions and facilities
create or replace function art.is_shared(type text) returns boolean immutable parallel safe language sql as $$
    select type = any (array['Organization', 'HealthcareService', 'PlanDefinition', 'ActivityDefinition', 'Library', 'Measure',
        'Questionnaire', 'CodeSystem', 'ValueSet', 'ConceptMap', 'NamingSystem', 'StructureDefinition', 'SearchParameter',
        'OperationDefinition', 'CapabilityStatement', 'CompartmentDefinition', 'ImplementationGuide', 'Medication'])
$$;

create or replace function art.types() returns text[] stable parallel safe language sql as $$
    select string_to_array(coalesce(current_setting('art.types', true), ''), ',')
$$;

create or replace function art.holders() returns text[] stable parallel safe language sql as $$
    select string_to_array(coalesce(current_setting('art.holders', true), ''), ',')
$$;

-- what a caller of a facility writes is the facility's, from the same statement on
create or replace function art.hold_for_writer() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    writer text := coalesce(current_setting('art.writer', true), '');
begin
    if writer <> '' then
        if tg_op = 'UPDATE' then
            delete from art.holder where res_id = new.res_id and via = 'writer';
        end if;
        insert into art.holder (res_id, res_type, fhir_id, holder, via)
            values (new.res_id, new.res_type, new.fhir_id, writer, 'writer') on conflict do nothing;
        -- what somebody writes for a group is the facility's, too
        insert into art.holder (res_id, res_type, fhir_id, holder, via)
            select new.res_id, new.res_type, new.fhir_id, h.holder, 'writer' from art.holder h
            where writer like 'Group/%' and h.res_type = 'Group' and h.fhir_id = split_part(writer, '/', 2)
                and h.via = 'self' and h.holder like 'Organization/%' on conflict do nothing;
    end if;
    return new;
end
$$;
create or replace trigger hold_for_writer after insert or update of res_ver on hfj_resource
    for each row execute function art.hold_for_writer();

-- whose a resource is by what it says: its own organizations, and those of the Patients and Groups it is about
create or replace function art.hold(type text, id text, own text[], about text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    resource bigint := (select r.res_id from public.hfj_resource r where r.res_type = type and r.fhir_id = id);
    me text := type || '/' || id;
begin
    if resource is null then
        return;
    end if;
    delete from art.holder where res_id = resource and via <> 'writer';
    insert into art.holder select resource, type, id, o, 'self' from unnest(own) o on conflict do nothing;
    insert into art.holder select resource, type, id, a, a from unnest(about) a on conflict do nothing;
    insert into art.holder
        select distinct resource, type, id, h.holder, a from unnest(about) a
        join art.holder h on h.res_type = split_part(a, '/', 1) and h.fhir_id = split_part(a, '/', 2) and h.via = 'self'
        where h.holder like 'Organization/%' on conflict do nothing;
    if type in ('Patient', 'Group') then
        insert into art.holder values (resource, type, id, me, 'self') on conflict do nothing;
        -- whoever answers for it has it, and not whoever wrote it first
        if cardinality(own) > 0 then
            delete from art.holder where res_id = resource and via = 'writer' and not holder = any (own);
        end if;
        -- the record goes along; what a former facility wrote stays its own, too (via 'writer')
        delete from art.holder h where h.via = me and h.holder like 'Organization/%' and not h.holder = any (own);
        insert into art.holder
            select h.res_id, h.res_type, h.fhir_id, o, me from art.holder h, unnest(own) o
            where h.holder = me and h.via = me on conflict do nothing;
    end if;
end
$$;

create or replace function art.sees(type text, id text) returns boolean stable language sql as $$
    select art.is_shared(type) or '*' = any (art.holders())
        or exists (select from art.holder h where h.res_type = type and h.fhir_id = id and h.holder = any (art.holders()))
$$;

create or replace function art.protect_view(view text, type text, key text) returns void language plpgsql as $$
begin
    execute format('alter table art.%I enable row level security', view);
    execute format('drop policy if exists callers on art.%I', view);
    execute format('create policy callers on art.%I to art_caller using ((select art.is_shared(%L)) or ''*'' = any ((select art.holders())::text[])'
        || ' or exists (select from art.holder h where h.res_type = %L and h.fhir_id = %I.%I and h.holder = any ((select art.holders())::text[])))'
        || ' with check (true)', view, type, type, view, key);
    execute format('grant select, insert, update, delete on art.%I to art_caller', view);
end
$$;

-- HAPI's tables: those with rows of resources by resource, the others as they are
do $$
declare
    t record;
begin
    for t in
        select c.relname as name,
            max(a.attname) filter (where a.attname in ('res_id', 'src_resource_id') and a.atttypid = 'bigint'::regtype) as id,
            max(a.attname) filter (where a.attname in ('res_type', 'source_resource_type')) as type
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        group by c.relname
    loop
        if t.id is not null and t.name like 'hfj\_%' then
            execute format('alter table public.%I enable row level security', t.name);
            execute format('drop policy if exists callers on public.%I', t.name);
            if t.type is not null then
                execute format('create policy callers on public.%1$I to art_caller using ('
                    || '(''*'' = any ((select art.types())::text[]) or %1$I.%3$I = any ((select art.types())::text[])) and ('
                    || 'art.is_shared(%1$I.%3$I) or ''*'' = any ((select art.holders())::text[]) or exists ('
                    || 'select from art.holder h where h.res_id = %1$I.%2$I and h.holder = any ((select art.holders())::text[]))))'
                    || ' with check (true)', t.name, t.id, t.type);
            else
                execute format('create policy callers on public.%1$I to art_caller using (exists ('
                    || 'select from public.hfj_resource r where r.res_id = %1$I.%2$I)) with check (true)', t.name, t.id);
            end if;
        end if;
        execute format('grant select, insert, update, delete on public.%I to art_caller', t.name);
    end loop;
end
$$;

grant usage on schema public, art to art_caller;
grant usage, select on all sequences in schema public to art_caller;
grant select on art.holder to art_caller;
do $$
declare
    t text;
begin
    -- what is not about anybody
    foreach t in array array['concept', 'concept_map', 'concept_version', 'package', 'view_definition'] loop
        if to_regclass('art.' || t) is not null then
            execute format('grant select on art.%I to art_caller', t);
        end if;
    end loop;
    -- what the server itself keeps beside the resources, whoever writes
    foreach t in array array['identity', 'identity_systems', 'placeholder', 'placeholder_use'] loop
        if to_regclass('art.' || t) is not null then
            execute format('grant select, insert, update, delete on art.%I to art_caller', t);
        end if;
    end loop;
end
$$;
