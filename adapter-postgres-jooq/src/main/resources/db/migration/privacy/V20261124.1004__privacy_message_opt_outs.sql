-- What people said about messages that are no answer. Rows are added, never changed: the last word counts.
create table message_opt_outs (
  id bigint generated always as identity,
  phone text not null,
  stop boolean not null,
  channel text not null,
  proof text not null,
  at timestamptz not null,
  constraint message_opt_outs_pk primary key (id)
);
create index message_opt_outs_last_word on message_opt_outs (phone, at, id);

alter table message_opt_outs enable row level security;
alter table message_opt_outs force row level security;
grant select, insert on message_opt_outs to clinic_service;

create policy message_opt_outs_read on message_opt_outs for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy message_opt_outs_say on message_opt_outs for insert
with check ((select auth.role() = 'system'));
