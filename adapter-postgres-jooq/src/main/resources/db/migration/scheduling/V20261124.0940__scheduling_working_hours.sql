-- When a professional works, in wall-clock minutes of the professional's own time zone.
create table working_hours (
  profile_id uuid not null,
  weekday smallint not null,
  from_minute smallint not null,
  to_minute smallint not null,
  constraint working_hours_pk primary key (profile_id, weekday, from_minute),
  constraint working_hours_profile_fk foreign key (profile_id) references profiles (id),
  constraint working_hours_weekday check (weekday between 1 and 7),
  constraint working_hours_stretch check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440),
  constraint working_hours_no_overlap
    exclude using gist (profile_id with =, weekday with =, int4range(from_minute, to_minute, '[)') with &&)
);

alter table working_hours enable row level security;
alter table working_hours force row level security;
grant select, insert, delete on working_hours to clinic_service;

create policy working_hours_read on working_hours for select
using (true);

create policy working_hours_add on working_hours for insert
with check ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));

create policy working_hours_remove on working_hours for delete
using ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));

-- The zone of those hours; without a row, the clinic's.
create table working_zones (
  profile_id uuid not null,
  time_zone text not null,
  constraint working_zones_pk primary key (profile_id),
  constraint working_zones_profile_fk foreign key (profile_id) references profiles (id)
);

alter table working_zones enable row level security;
alter table working_zones force row level security;
grant select, insert, update on working_zones to clinic_service;

create policy working_zones_read on working_zones for select
using (true);

create policy working_zones_add on working_zones for insert
with check ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));

create policy working_zones_change on working_zones for update
using ((select auth.role()) in ('admin', 'system')
  or ((select auth.role()) = 'professional' and profile_id = (select auth.uid())));
