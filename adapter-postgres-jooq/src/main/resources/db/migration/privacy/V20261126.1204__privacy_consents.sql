-- What patients have agreed to (LGPD, arts. 8 and 11). A consent is withdrawn, never deleted and never otherwise changed.
create table consents (
  id uuid not null,
  subject_id uuid not null,
  purpose text not null,
  version text not null,
  proof text not null,
  -- null: the bot
  kept_by uuid,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint consents_pk primary key (id),
  constraint consents_subject_fk foreign key (subject_id) references pacientes (id),
  constraint consents_kept_by_fk foreign key (kept_by) references profiles (id),
  constraint consents_purpose_known check (purpose in ('recording', 'ai', 'messages', 'telemedicine')),
  constraint consents_order check (withdrawn_at >= given_at)
);
create unique index consents_one_holds on consents (subject_id, purpose, version) where withdrawn_at is null;
create index consents_subject on consents (subject_id, given_at desc, id desc);

alter table consents enable row level security;
alter table consents force row level security;
grant select, insert, update on consents to clinic_service;

create policy client_read on consents for select
using ((select auth.role() = 'client')
  and subject_id = (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_read on consents for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy client_give on consents for insert
with check ((select auth.role() = 'client')
  and subject_id = (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_give on consents for insert
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy client_withdraw on consents for update
using ((select auth.role() = 'client')
  and subject_id = (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_withdraw on consents for update
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create function consents_stay() returns trigger
language plpgsql
as $$
begin
  if old.withdrawn_at is not null
    or (new.id, new.subject_id, new.purpose, new.version, new.proof, new.kept_by, new.given_at)
      is distinct from (old.id, old.subject_id, old.purpose, old.version, old.proof, old.kept_by, old.given_at) then
    raise exception 'a consent can be withdrawn once, and not otherwise changed'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger consents_stay before update on consents
for each row execute function consents_stay();
alter table consents enable always trigger consents_stay;
