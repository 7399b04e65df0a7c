with found as materialized (
  select p.id, p.name, p.phone, p.email, p.cpf, p.birth_on, p.notes, p.profile_id,
    extract(epoch from p.created_at)::bigint as created_at, p.version,
    (select time_zone from clinic_settings) as time_zone, p.name_key
  -- the source
  order by p.name_key, p.id
  limit ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, array(select id from found order by name_key, id limit ?)
  where exists (select from found)
)
select *
from found
order by name_key, id
