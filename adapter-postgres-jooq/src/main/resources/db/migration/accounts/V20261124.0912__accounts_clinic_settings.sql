-- The clinic itself: one row.
create table clinic_settings (
  id smallint not null default 1,
  name text not null,
  address text,
  phone text,
  time_zone text not null,
  slot_grid_minutes integer not null,
  minimum_notice_minutes integer not null,
  horizon_days integer not null,
  closing_on date[] not null,
  version integer not null,
  constraint clinic_settings_pk primary key (id),
  constraint clinic_settings_one_row check (id = 1),
  constraint clinic_settings_grid check (slot_grid_minutes between 1 and 240),
  constraint clinic_settings_notice check (minimum_notice_minutes between 0 and 43200),
  constraint clinic_settings_horizon check (horizon_days between 1 and 730)
);

alter table clinic_settings enable row level security;
alter table clinic_settings force row level security;
grant select, insert, update on clinic_settings to clinic_service;

create policy clinic_settings_read on clinic_settings for select
using (true);

create policy clinic_settings_add on clinic_settings for insert
with check ((select auth.role()) = 'system');

create policy clinic_settings_change on clinic_settings for update
using ((select auth.role()) in ('admin', 'system'));
