-- What was sent to a model outside, where and when (LGPD, art. 37). Rows are added, never changed.
create table ai_transmissions (
  id bigint generated always as identity,
  -- The record or the message for which it was sent.
  about_id uuid not null,
  matter text not null,
  -- Bytes of a sound, characters of a text.
  amount bigint not null,
  host text not null,
  model text not null,
  at timestamptz not null,
  constraint ai_transmissions_pk primary key (id),
  constraint ai_transmissions_matter_known check (matter in ('audio', 'transcription', 'message'))
);
create index ai_transmissions_about on ai_transmissions (about_id, id);

alter table ai_transmissions enable row level security;
alter table ai_transmissions force row level security;
grant select, insert on ai_transmissions to clinic_service;

-- Whoever may read the record.
create policy record_read on ai_transmissions for select
using ((select true from medical_audio_records r where r.id = about_id));

create policy unrestricted_read on ai_transmissions for select
using ((select auth.role() in ('admin', 'system')));

create policy system_add on ai_transmissions for insert
with check ((select auth.role() = 'system'));
