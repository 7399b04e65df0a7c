with found as (
  select p.id, p.name, p.email, p.phone, p.phone_proved_at, p.role, p.registration, p.active, p.created_at, p.version,
    pa.id as patient_id, s.time_zone
  from profiles p
  left join pacientes pa on pa.profile_id = p.id
  cross join clinic_settings s
  where p.id = ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, subject_id,
    patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, found.id, array[found.patient_id]
  from found
  where found.patient_id is not null
)
select *
from found
