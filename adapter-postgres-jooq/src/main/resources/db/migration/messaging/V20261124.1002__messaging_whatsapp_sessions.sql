-- How the clinic's lines stood when we last heard of them.
create table whatsapp_sessions (
  instance text not null,
  state text not null,
  qr_code text,
  number text,
  trouble text,
  changed_at timestamptz not null,
  constraint whatsapp_sessions_pk primary key (instance),
  constraint whatsapp_sessions_state_known check (state in ('open', 'connecting', 'close'))
);

alter table whatsapp_sessions enable row level security;
alter table whatsapp_sessions force row level security;
grant select, insert, update on whatsapp_sessions to clinic_service;

create policy whatsapp_sessions_read on whatsapp_sessions for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy whatsapp_sessions_add on whatsapp_sessions for insert
with check ((select auth.role() = 'system'));

create policy whatsapp_sessions_change on whatsapp_sessions for update
using ((select auth.role() = 'system'));
