-- Events, written in the transaction that caused them, read by the system's workers alone.
create table outbox (
  id bigint generated always as identity,
  type text not null,
  subject_id uuid not null,
  at timestamptz not null,
  facts jsonb not null,
  automation text,
  due_at timestamptz not null default '-infinity',
  tries integer not null default 0,
  constraint outbox_pk primary key (id)
);

alter table outbox enable row level security;
alter table outbox force row level security;
grant select, insert, update, delete on outbox to clinic_service;

create policy outbox_read on outbox for select
using ((select auth.role()) = 'system');

create policy outbox_write on outbox for insert
with check ((select auth.role()) in ('admin', 'professional', 'receptionist', 'client', 'system'));

create policy outbox_clear on outbox for delete
using ((select auth.role()) = 'system');

create policy outbox_postpone on outbox for update
using ((select auth.role()) = 'system');
