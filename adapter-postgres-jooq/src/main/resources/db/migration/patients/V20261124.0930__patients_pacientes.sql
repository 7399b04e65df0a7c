create table pacientes (
  id uuid not null,
  name text not null,
  name_key text collate "C" not null,
  search_text text not null,
  phone text not null,
  email text,
  cpf text,
  birth_on date,
  notes text,
  profile_id uuid,
  created_at timestamptz not null,
  version integer not null,
  constraint pacientes_pk primary key (id),
  constraint pacientes_cpf_once unique (cpf),
  constraint pacientes_profile_once unique (profile_id),
  constraint pacientes_profile_fk foreign key (profile_id) references profiles (id)
);
create index pacientes_name on pacientes (name_key, id);
create index pacientes_phone on pacientes (phone);

-- Without a list of pending entries, which every search would have to read through: patients are seldom added.
do $$
begin
  -- The operator class lives where the extension was made: ours, or one that was there before.
  perform set_config('search_path', 'public, ' || (
    select extnamespace::regnamespace::text from pg_extension where extname = 'pg_trgm'), true);
  create index pacientes_search on pacientes using gin (search_text gin_trgm_ops) with (fastupdate = off);
end
$$;

alter table pacientes enable row level security;
alter table pacientes force row level security;
grant select, insert, update on pacientes to clinic_service;

-- The owner's policy, word for word.
CREATE POLICY "Users can only see their own data"
ON pacientes FOR SELECT
USING (auth.uid() = profile_id);

create policy staff_read on pacientes for select
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy staff_add on pacientes for insert
with check ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy staff_change on pacientes for update
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy client_change on pacientes for update
using ((select auth.role()) = 'client' and profile_id = (select auth.uid()))
with check ((select auth.role()) = 'client' and profile_id = (select auth.uid()));

-- A policy cannot tell what was from what shall be. A client's phone is proved by a code, its CPF is told once, its
-- notes are the clinic's.
create function pacientes_client_keeps() returns trigger
language plpgsql
as $$
begin
  if auth.role() = 'client' and (
    (new.id, new.phone, new.notes, new.created_at) is distinct from (old.id, old.phone, old.notes, old.created_at)
    or (old.cpf is not null and new.cpf is distinct from old.cpf)
  ) then
    raise exception 'a client may change neither phone nor notes, and no CPF that is told'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger pacientes_client_keeps before update on pacientes
for each row execute function pacientes_client_keeps();
