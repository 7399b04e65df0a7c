with found as (
  select p.id, p.name, p.phone, p.email, p.cpf, p.birth_on, p.notes, p.profile_id,
    extract(epoch from p.created_at)::bigint as created_at, p.version,
    (select time_zone from clinic_settings) as time_zone
  from pacientes p
  where p.id = ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, subject_id,
    patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, found.id, array[found.id]
  from found
)
select *
from found
