insert into working_zones (profile_id, time_zone)
select f.id, ?
from profiles f
where f.id = ?
  and f.role = 'professional'
on conflict on constraint working_zones_pk do update
set time_zone = excluded.time_zone
returning profile_id;
delete from working_hours
where profile_id = ?;
insert into working_hours (profile_id, weekday, from_minute, to_minute)
select f.id, w.weekday, w.from_minute, w.to_minute
from profiles f
cross join unnest(?::text[]::smallint[], ?::text[]::smallint[], ?::text[]::smallint[])
  as w (weekday, from_minute, to_minute)
where f.id = ?
  and f.role = 'professional'
