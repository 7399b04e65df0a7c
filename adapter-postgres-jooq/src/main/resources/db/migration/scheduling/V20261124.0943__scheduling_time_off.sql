create table time_off (
  id uuid not null,
  profile_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  created_at timestamptz not null,
  constraint time_off_pk primary key (id),
  constraint time_off_profile_fk foreign key (profile_id) references profiles (id),
  constraint time_off_order check (starts_at < ends_at)
);
create index time_off_profile on time_off (profile_id, ends_at, starts_at);

alter table time_off enable row level security;
alter table time_off force row level security;
grant select, insert, delete on time_off to clinic_service;

create policy staff_read on time_off for select
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy own_add on time_off for insert
with check ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));

create policy own_remove on time_off for delete
using ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));

-- What it takes of the ledger goes with it. Nobody adds that by hand: the refills do.
create policy own_remove on occupations for delete to clinic_service
using (occupant_kind = 'time_off'
  and ((select auth.role()) in ('admin', 'system')
    or ((select auth.role()) = 'professional' and resource_id = (select auth.uid()))));
