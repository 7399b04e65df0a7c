select enter_ledger('looking');
select a.id, a.patient_id, a.procedure_id, a.professional_id,
  date_part('epoch', a.starts_at)::bigint as starts_at, date_part('epoch', a.ends_at)::bigint as ends_at,
  a.buffer_before_minutes, a.buffer_after_minutes, a.status, date_part('epoch', a.status_at)::bigint as status_at,
  a.cancel_reason, a.source, a.overridden, a.notes, date_part('epoch', a.created_at)::bigint as created_at, a.version,
  p.name as patient_name, p.profile_id as patient_profile_id, s.time_zone
from agendamentos a
join pacientes p on p.id = a.patient_id
cross join clinic_settings s
where a.id = ?
for no key update of a
