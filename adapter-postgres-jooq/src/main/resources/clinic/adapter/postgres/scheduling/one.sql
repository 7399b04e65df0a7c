-- What decides about one procedure with one professional.
select s.time_zone, s.slot_grid_minutes, s.minimum_notice_minutes, s.horizon_days, s.closing_on
from clinic_settings s;
select r.duration_minutes, r.buffer_before_minutes, r.buffer_after_minutes
from procedimentos r
where r.id = ?
  and r.active;
select f.id, coalesce(z.time_zone, s.time_zone), w.weekday, w.from_minute, w.to_minute,
  exists (
    select
    from procedure_professionals pp
    where pp.procedure_id = ?
      and pp.profile_id = f.id)
from profiles f
cross join clinic_settings s
left join working_zones z on z.profile_id = f.id
left join working_hours w on w.profile_id = f.id
where f.id = ?
  and f.role = 'professional'
  and f.active;
