with found as materialized (
  select p.id, p.name, p.email, p.phone, p.phone_proved_at, p.role, p.registration, p.active, p.created_at, p.version,
    pa.id as patient_id, s.time_zone, p.name_key
  from profiles p
  left join pacientes pa on pa.profile_id = p.id
  cross join clinic_settings s
  where (?::text is null or p.role = ?::text)
    and (p.name_key, p.id) > (?, ?)
  order by p.name_key, p.id
  limit ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, array(select patient_id from found where patient_id is not null)
  where exists (select from found where patient_id is not null)
)
select *
from found
order by name_key, id
