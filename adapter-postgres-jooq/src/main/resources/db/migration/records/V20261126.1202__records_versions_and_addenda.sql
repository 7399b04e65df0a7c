-- What each record said after each change, and what was added after it was signed. Rows are added, never changed.
create table medical_record_versions (
  record_id uuid not null,
  number integer not null,
  transcription text,
  ai_summary text,
  key_info jsonb not null,
  -- Either a person's change, or a model's at a piece of work.
  by_id uuid,
  by_work text,
  by_model text,
  at timestamptz not null,
  constraint medical_record_versions_pk primary key (record_id, number),
  constraint medical_record_versions_record_fk foreign key (record_id) references medical_audio_records (id),
  constraint medical_record_versions_by_fk foreign key (by_id) references profiles (id),
  constraint medical_record_versions_number check (number >= 1),
  constraint medical_record_versions_work_known check (by_work in ('transcribe', 'summarize')),
  constraint medical_record_versions_by check (num_nulls(by_id, by_work) = 1 and num_nulls(by_work, by_model) in (0, 2))
);

create table medical_record_addenda (
  id bigint generated always as identity,
  record_id uuid not null,
  text text not null,
  at timestamptz not null,
  by_id uuid not null,
  constraint medical_record_addenda_pk primary key (id),
  constraint medical_record_addenda_record_fk foreign key (record_id) references medical_audio_records (id),
  constraint medical_record_addenda_by_fk foreign key (by_id) references profiles (id)
);
create index medical_record_addenda_record on medical_record_addenda (record_id, id);

alter table medical_record_versions enable row level security;
alter table medical_record_versions force row level security;
grant select, insert on medical_record_versions to clinic_service;

alter table medical_record_addenda enable row level security;
alter table medical_record_addenda force row level security;
grant select, insert on medical_record_addenda to clinic_service;

-- Whoever may read the record.
create policy record_read on medical_record_versions for select
using ((select true from medical_audio_records r where r.id = record_id));

create policy unrestricted_read on medical_record_versions for select
using ((select auth.role() in ('admin', 'system')));

create policy author_add on medical_record_versions for insert
with check ((
  select r.signed_at is null
    and (r.author_id = (select auth.uid()) and (select auth.role() in ('admin', 'professional'))
      or (select auth.role() = 'system'))
  from medical_audio_records r
  where r.id = record_id));

create policy record_read on medical_record_addenda for select
using ((select true from medical_audio_records r where r.id = record_id));

create policy unrestricted_read on medical_record_addenda for select
using ((select auth.role() in ('admin', 'system')));

-- By whoever wrote it: the author, or another professional who sees the record.
create policy writer_add on medical_record_addenda for insert
with check (by_id = (select auth.uid()) and (
  select r.signed_at is not null
    and (r.author_id = (select auth.uid()) or (select auth.role() = 'professional'))
    and (select auth.role() in ('admin', 'professional'))
  from medical_audio_records r
  where r.id = record_id));

-- Key facts as a client reads and writes them: of each fact, in their order, the section, the text, the quote, whether it is
-- supported, whether it is accepted.
create function medical_key_facts(key_info jsonb) returns text[]
language sql immutable
as $$
  select coalesce(array_agg(part.value order by section.key, fact.place, part.place), '{}')
  from jsonb_each(key_info) section
  cross join jsonb_array_elements(section.value) with ordinality fact (value, place)
  cross join unnest(array[section.key, fact.value ->> 'text', fact.value ->> 'quote', fact.value ->> 'supported',
    fact.value ->> 'accepted']) with ordinality part (value, place)
$$;

create function medical_key_info(facts text[]) returns jsonb
language sql immutable
as $$
  select coalesce(jsonb_object_agg(section.name, section.facts), '{}')
  from (
    select fact.parts[1] as name, jsonb_agg(jsonb_build_object('text', fact.parts[2], 'quote', fact.parts[3],
      'supported', fact.parts[4]::boolean, 'accepted', fact.parts[5]::boolean) order by fact.place) as facts
    from (
      select (part.place - 1) / 5 as place, array_agg(part.value order by part.place) as parts
      from unnest(facts) with ordinality part (value, place)
      group by (part.place - 1) / 5) fact
    group by fact.parts[1]) section
$$;
revoke all on function medical_key_facts(jsonb) from public;
revoke all on function medical_key_info(text[]) from public;
grant execute on function medical_key_facts(jsonb) to clinic_service;
grant execute on function medical_key_info(text[]) to clinic_service;
