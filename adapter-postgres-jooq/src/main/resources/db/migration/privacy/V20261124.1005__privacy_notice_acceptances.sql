-- Who was shown which privacy notice and went on. Rows are added, never changed.
create table notice_acceptances (
  contact text not null,
  version text not null,
  channel text not null,
  proof text not null,
  at timestamptz not null,
  constraint notice_acceptances_pk primary key (contact, version)
);

alter table notice_acceptances enable row level security;
alter table notice_acceptances force row level security;
grant select, insert on notice_acceptances to clinic_service;

create policy notice_acceptances_read on notice_acceptances for select
using ((select auth.role() = 'system'));

create policy notice_acceptances_add on notice_acceptances for insert
with check ((select auth.role() = 'system'));
