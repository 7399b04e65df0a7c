with found as materialized (
  select a.id, a.patient_id, a.procedure_id, a.professional_id,
    date_part('epoch', a.starts_at)::bigint as starts_at, date_part('epoch', a.ends_at)::bigint as ends_at,
    a.buffer_before_minutes, a.buffer_after_minutes, a.status, date_part('epoch', a.status_at)::bigint as status_at,
    a.cancel_reason, a.source, a.overridden, a.notes, date_part('epoch', a.created_at)::bigint as created_at, a.version,
    p.name as patient_name, p.profile_id as patient_profile_id, s.time_zone
  from agendamentos a
  -- one by one, and never a join through all patients (ADR 0012)
  cross join lateral (
    select n.name, n.profile_id
    from pacientes n
    where n.id = a.patient_id
    limit 1) p
  cross join clinic_settings s
  where true
    -- the filters
  order by a.starts_at, a.id
  limit ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, array(
    select distinct shown.patient_id
    from (
      select patient_id
      from found
      order by starts_at, id
      limit ?) shown)
  where exists (select from found)
)
select *
from found
order by starts_at, id
