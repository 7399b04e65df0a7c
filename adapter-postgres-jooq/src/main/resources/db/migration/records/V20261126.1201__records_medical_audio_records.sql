-- Entries of medical records, dictated or written by hand. Changed by the author alone, or by the system for it, until they
-- are signed; never deleted (Lei 13.787/2018, art. 6).
create table medical_audio_records (
  id uuid not null,
  patient_id uuid not null,
  appointment_id uuid,
  author_id uuid not null,
  source text not null,
  audio_id uuid,
  -- Of the sound, as whoever transcribed it told.
  duration_millis bigint,
  wants_summary boolean not null,
  status text not null,
  -- What a model is to do next.
  work text,
  failure text,
  transcription text,
  ai_summary text,
  -- By section: [{"text", "quote", "supported", "accepted"}].
  key_info jsonb not null,
  model text,
  signed_at timestamptz,
  signed_by uuid,
  signature_hash text,
  created_at timestamptz not null,
  version integer not null,
  constraint medical_audio_records_pk primary key (id),
  constraint medical_audio_records_patient_fk foreign key (patient_id) references pacientes (id),
  constraint medical_audio_records_appointment_fk foreign key (appointment_id) references agendamentos (id),
  constraint medical_audio_records_author_fk foreign key (author_id) references profiles (id),
  constraint medical_audio_records_audio_fk foreign key (audio_id) references medical_audio (id),
  constraint medical_audio_records_audio_once unique (audio_id),
  constraint medical_audio_records_signer_fk foreign key (signed_by) references profiles (id),
  constraint medical_audio_records_source_known check (source in ('dashboard', 'whatsapp')),
  constraint medical_audio_records_status_known check (status in ('processing', 'completed', 'failed')),
  constraint medical_audio_records_work_known check (work in ('transcribe', 'summarize')),
  constraint medical_audio_records_work_to_do check ((status = 'processing') = (work is not null)),
  constraint medical_audio_records_failure
    check (case status when 'processing' then failure is null when 'failed' then failure is not null else true end),
  constraint medical_audio_records_signature
    check (num_nulls(signed_at, signed_by, signature_hash) in (0, 3)),
  constraint medical_audio_records_duration check (duration_millis >= 0)
);
create index medical_audio_records_patient on medical_audio_records (patient_id, created_at desc, id desc);
-- For the same sound once more, within minutes.
create index medical_audio_records_author on medical_audio_records (author_id, created_at);

alter table medical_audio_records enable row level security;
alter table medical_audio_records force row level security;
grant select, insert, update on medical_audio_records to clinic_service;

-- Policies are tried from the last name to the first. Whoever treats a patient reads all that was written of it; the patient,
-- what was signed; the front desk, nothing.
create policy client_read on medical_audio_records for select
using ((select auth.role() = 'client') and signed_at is not null
  and patient_id = (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy professional_read on medical_audio_records for select
using ((select auth.role() = 'professional')
  and (author_id = (select auth.uid())
    or (select true
      from agendamentos a
      where a.patient_id = medical_audio_records.patient_id
        and a.professional_id = (select auth.uid())
        and a.status <> 'cancelled'
      limit 1)));

create policy unrestricted_read on medical_audio_records for select
using ((select auth.role() in ('admin', 'system')));

create policy author_add on medical_audio_records for insert
with check ((select auth.role() in ('admin', 'professional')) and author_id = (select auth.uid()));

-- Whoever may see a record may lock it, to decide what it will say to the actor; only the author's change is taken. An
-- administrator may have a model begin again (see below).
create policy author_change on medical_audio_records for update
using ((select auth.role() in ('professional', 'client')))
with check ((select auth.role() = 'professional') and author_id = (select auth.uid()));

create policy unrestricted_change on medical_audio_records for update
using ((select auth.role() in ('admin', 'system')));

-- A policy cannot tell what was from what shall be.
create function medical_audio_records_stay() returns trigger
language plpgsql
as $$
begin
  if old.signed_at is not null then
    raise exception 'a signed record can not be changed'
      using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.patient_id, new.author_id, new.source, new.audio_id, new.created_at)
    is distinct from (old.id, old.patient_id, old.author_id, old.source, old.audio_id, old.created_at) then
    raise exception 'whose record it is, and of which sound, can not be changed'
      using errcode = 'insufficient_privilege';
  end if;
  if auth.role() = 'admin' and old.author_id is distinct from auth.uid()
    and (new.appointment_id, new.duration_millis, new.wants_summary, new.transcription, new.ai_summary, new.key_info,
        new.model, new.signed_at)
      is distinct from (old.appointment_id, old.duration_millis, old.wants_summary, old.transcription, old.ai_summary,
        old.key_info, old.model, old.signed_at) then
    raise exception 'what a record says is changed by its author alone'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger medical_audio_records_stay before update on medical_audio_records
for each row execute function medical_audio_records_stay();
-- Also while data is brought in from elsewhere.
alter table medical_audio_records enable always trigger medical_audio_records_stay;

-- From then on the sound is this record's: nobody forgets it, and no other record gets it. A voice note was kept by the
-- system, before it was known whose it is; its author may take it, though not look for it. So a role of its own takes.
do $$
begin
  if not exists (select from pg_roles where rolname = 'clinic_audio') then
    create role clinic_audio nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  execute format('grant clinic_audio to %I', current_user);
  grant usage on schema auth to clinic_audio;
  if not has_schema_privilege('clinic_audio', 'auth', 'usage') then
    grant authenticated to clinic_audio;
  end if;
end
$$;
grant usage, create on schema public to clinic_audio;
grant select (id, state, uploaded_by) on medical_audio to clinic_audio;
grant update (state) on medical_audio to clinic_audio;

create policy take_all on medical_audio to clinic_audio
using (true);

create function medical_audio_records_take_audio() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public
as $$
begin
  update medical_audio
  set state = 'taken'
  where id = new.audio_id
    and state = 'kept'
    and (uploaded_by is null or uploaded_by = new.author_id);
  if not found then
    raise exception 'there is no such sound, or it is of another record or another person: %', new.audio_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
alter function medical_audio_records_take_audio() owner to clinic_audio;
revoke all on function medical_audio_records_take_audio() from public;
revoke create on schema public from clinic_audio;

create trigger medical_audio_records_take_audio before insert on medical_audio_records
for each row when (new.audio_id is not null) execute function medical_audio_records_take_audio();

-- The sound: whoever may read the record may hear it.
create policy record_read on medical_audio for select to clinic_service
using ((select true from medical_audio_records r where r.audio_id = medical_audio.id));

create policy uploader_read on medical_audio for select
using ((select auth.role() in ('admin', 'professional')) and uploaded_by = (select auth.uid()));

create policy unrestricted_read on medical_audio for select
using ((select auth.role() = 'system'));

create policy uploader_begin on medical_audio for insert
with check ((select auth.role() in ('admin', 'professional', 'system')) and state = 'begun'
  and uploaded_by is not distinct from (select auth.uid()));

create policy uploader_finish on medical_audio for update
using ((select auth.role() in ('admin', 'professional')) and uploaded_by = (select auth.uid()));

create policy system_finish on medical_audio for update
using ((select auth.role() = 'system'));

create policy uploader_give_up on medical_audio for delete
using ((select auth.role() in ('admin', 'professional')) and uploaded_by = (select auth.uid()) and state = 'begun');

create policy system_forget on medical_audio for delete
using ((select auth.role() = 'system') and state <> 'taken');

create policy audio_read on medical_audio_chunks for select
using ((select true from medical_audio m where m.id = audio_id));

create policy unrestricted_read on medical_audio_chunks for select
using ((select auth.role() = 'system'));

create policy uploader_write on medical_audio_chunks for insert
with check ((
  select m.state = 'begun' and m.uploaded_by is not distinct from (select auth.uid())
  from medical_audio m
  where m.id = audio_id));

-- Who wrote what a patient may read is told by name, professional or not.
create policy profiles_read_authors on profiles for select
using ((select auth.role() = 'client') and (
  select true
  from medical_audio_records r
  where r.author_id = profiles.id
    and r.patient_id = (select p.id from pacientes p where p.profile_id = (select auth.uid()))
    and r.signed_at is not null
  limit 1));
