select f.id, coalesce(z.time_zone, s.time_zone), w.weekday, w.from_minute, w.to_minute, true
from profiles f
cross join clinic_settings s
left join working_zones z on z.profile_id = f.id
left join working_hours w on w.profile_id = f.id
where f.id = ?
  and f.role = 'professional'
