select time_zone
from clinic_settings;
with found as materialized (
  select a.id, a.patient_id, a.procedure_id, a.professional_id,
    date_part('epoch', a.starts_at)::bigint as starts_at, date_part('epoch', a.ends_at)::bigint as ends_at,
    a.buffer_before_minutes, a.buffer_after_minutes, a.status, date_part('epoch', a.status_at)::bigint as status_at,
    a.cancel_reason, a.source, a.overridden, a.notes, date_part('epoch', a.created_at)::bigint as created_at, a.version,
    p.name as patient_name, p.profile_id as patient_profile_id,
    r.name as procedure_name, f.name as professional_name
  from agendamentos a
  -- one by one, and never a join through all patients (ADR 0012)
  cross join lateral (
    select n.name, n.profile_id
    from pacientes n
    where n.id = a.patient_id
    limit 1) p
  join procedimentos r on r.id = a.procedure_id
  join profiles f on f.id = a.professional_id
  where a.starts_at >= (select day_starts_at(cast(? as date), s.time_zone) from clinic_settings s)
    and a.starts_at < (select day_starts_at(cast(? as date), s.time_zone) from clinic_settings s)
    -- the professional
  order by a.starts_at, a.id
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, array(select distinct patient_id from found)
  where exists (select from found)
)
select *
from found;
select t.id, t.profile_id, date_part('epoch', t.starts_at)::bigint, date_part('epoch', t.ends_at)::bigint, t.reason
from time_off t
where t.ends_at > (select day_starts_at(cast(? as date), s.time_zone) from clinic_settings s)
  and t.starts_at < (select day_starts_at(cast(? as date), s.time_zone) from clinic_settings s)
  -- the professional
order by t.starts_at, t.id;
select f.id, f.name, coalesce(z.time_zone, s.time_zone), w.weekday, w.from_minute, w.to_minute
from profiles f
cross join clinic_settings s
left join working_zones z on z.profile_id = f.id
join working_hours w on w.profile_id = f.id
where f.role = 'professional'
  and f.active
  -- the professional
order by f.name, f.id
