with found as materialized (
  -- the view
  where r.id = ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, subject_id,
    patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, found.id, array[found.patient_id]
  from found
)
select *
from found
