select s.time_zone, s.slot_grid_minutes, s.minimum_notice_minutes, s.horizon_days, s.closing_on
from clinic_settings s;
select r.duration_minutes, r.buffer_before_minutes, r.buffer_after_minutes
from procedimentos r
where r.id = ?
  and r.active;
select f.id, coalesce(z.time_zone, s.time_zone), w.weekday, w.from_minute, w.to_minute, true
from procedure_professionals pp
join profiles f on f.id = pp.profile_id
cross join clinic_settings s
left join working_zones z on z.profile_id = f.id
left join working_hours w on w.profile_id = f.id
where pp.procedure_id = ?
  and f.role = 'professional'
  and f.active;
-- Each professional's by itself: joined, PostgreSQL may read everybody's.
select pp.profile_id, o.starts, o.ends
from procedure_professionals pp
cross join lateral (
  select array_agg(date_part('epoch', o.starts_at)::bigint) as starts,
    array_agg(date_part('epoch', o.ends_at)::bigint) as ends
  from occupations o
  where o.resource_id = pp.profile_id
    and o.ends_at > ?
    and o.starts_at < ?
    and (o.expires_at is null or o.expires_at > now() or is_under_time_off(o.resource_id, o.starts_at, o.ends_at))
    -- the moved
) o
where pp.procedure_id = ?
  and o.starts is not null
