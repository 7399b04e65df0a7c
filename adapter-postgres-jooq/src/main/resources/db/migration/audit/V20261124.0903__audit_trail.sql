-- Who read or wrote what of which patient, when, from where (LGPD, art. 37). Kept for ever: no update, no delete.
create table audit_trail (
  id bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  actor_name text,
  action text not null,
  subject_id uuid,
  patient_ids uuid[] not null,
  fields text[] not null,
  request_id text not null,
  address text not null,
  constraint audit_trail_pk primary key (id)
);
create index audit_trail_at on audit_trail using brin (at);

alter table audit_trail enable row level security;
alter table audit_trail force row level security;
grant select, insert on audit_trail to clinic_service;

create policy audit_trail_read on audit_trail for select
using ((select auth.role()) in ('admin', 'system'));

create policy audit_trail_write on audit_trail for insert
with check (actor_id is not distinct from (select auth.uid()) and actor_role = (select auth.role()));

create function audit_trail_stays() returns trigger
language plpgsql
as $$
begin
  raise exception 'the audit trail can be neither changed nor deleted';
end
$$;

create trigger audit_trail_no_change before update or delete or truncate on audit_trail
for each statement execute function audit_trail_stays();
