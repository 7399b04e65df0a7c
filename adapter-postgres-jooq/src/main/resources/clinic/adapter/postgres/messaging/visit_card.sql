select
  p.id,
  p.phone,
  p.name,
  t.name,
  d.name,
  a.starts_at,
  a.ends_at,
  is_phone_merely_typed(p.id)
from agendamentos a
join pacientes p on p.id = a.patient_id
join procedimentos t on t.id = a.procedure_id
join profiles d on d.id = a.professional_id
where a.id = ?
