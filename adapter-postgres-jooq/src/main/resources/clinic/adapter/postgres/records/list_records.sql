select p.id
from pacientes p
where p.id = ?;
with found as materialized (
  -- the view
  where r.patient_id = ?
    and (r.created_at, r.id) < (?, ?)
  order by r.created_at desc, r.id desc
  limit ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, array[?::uuid]
  where exists (select from found)
)
select *
from found
order by created_at desc, id desc
