with patient as (
  select p.id, (select time_zone from clinic_settings) as time_zone
  from pacientes p
  where p.id = ?
), audited as (
  insert into audit_trail (at, actor_id, actor_role, actor_name, action, fields, request_id, address, subject_id,
    patient_ids)
  select ?, ?, ?, ?, ?, ?, ?, ?, patient.id, array[patient.id]
  from patient
)
select time_zone
from patient;
select entry.kind, entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.title, entry.professional_name,
  entry.status
from (
  select 'appointment' as kind, a.id, a.starts_at as at, r.name as title, f.name as professional_name, a.status
  from agendamentos a
  join procedimentos r on r.id = a.procedure_id
  left join profiles f on f.id = a.professional_id
  where a.patient_id = ?
  union all
  select 'record', r.id, r.created_at, ?, f.name, case when r.signed_at is null then r.status else 'signed' end
  from medical_audio_records r
  left join profiles f on f.id = r.author_id
  where r.patient_id = ?
) entry
where (entry.at, entry.id) < (?, ?)
order by entry.at desc, entry.id desc
limit ?
